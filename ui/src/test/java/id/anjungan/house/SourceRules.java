// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The rules of the house that sources show: lengths, headers, words that have no place. */
final class SourceRules {
    static final int LONGEST_FILE = 350;
    static final int LONGEST_METHOD = 40;
    static final int LONGEST_LINE = 120;
    static final int MOST_PARAMETERS = 4;

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|@Ignore\\b");
    private static final Pattern SILENCED = Pattern.compile("^\\s*@SuppressWarnings\\([^)]*\\)(?! // \\w)");
    private static final Pattern SLEEP = Pattern.compile("\\.sleep\\(");

    private SourceRules() {}

    /** What is wrong with these files, a line each. */
    static List<String> complaints(List<Path> files) throws IOException {
        List<String> complaints = new ArrayList<>();
        for (Path file : files) {
            complaints.addAll(complaintsOfText(file));
        }
        complaints.addAll(complaintsOfMethods(files));
        return complaints;
    }

    private static List<String> complaintsOfText(Path file) throws IOException {
        List<String> complaints = new ArrayList<>();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        if (lines.size() > LONGEST_FILE) {
            complaints.add(file + " has " + lines.size() + " lines");
        }
        if (lines.size() < 2
                || !lines.get(0).startsWith("// SPDX-FileCopyrightText:")
                || !lines.get(1).equals("// SPDX-License-Identifier: Apache-2.0")) {
            complaints.add(file + " lacks its two SPDX lines");
        }
        boolean test = file.toString().contains("/src/test/");
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() > LONGEST_LINE) {
                complaints.add(file + ":" + (i + 1) + " is longer than " + LONGEST_LINE);
            }
            if (UNFINISHED.matcher(line).find() && !file.endsWith("SourceRules.java")) {
                complaints.add(file + ":" + (i + 1) + " is unfinished");
            }
            if (SILENCED.matcher(line).find()) {
                complaints.add(file + ":" + (i + 1) + " silences a warning without a reason");
            }
            if (test && SLEEP.matcher(line).find() && !file.endsWith("SourceRules.java")) {
                complaints.add(file + ":" + (i + 1) + " sleeps in a test");
            }
        }
        return complaints;
    }

    private static List<String> complaintsOfMethods(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> complaints = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodScan(unit, positions, complaints), null);
            }
        }
        return complaints;
    }

    private static final class MethodScan extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> complaints;

        MethodScan(CompilationUnitTree unit, SourcePositions positions, List<String> complaints) {
            this.unit = unit;
            this.positions = positions;
            this.complaints = complaints;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            LineMap map = unit.getLineMap();
            long from = positions.getStartPosition(unit, method);
            long to = positions.getEndPosition(unit, method);
            if (from >= 0 && to > from) {
                long start = map.getLineNumber(from);
                long lines = map.getLineNumber(to) - start + 1;
                String where = unit.getSourceFile().getName() + ":" + start + " " + method.getName();
                if (lines > LONGEST_METHOD) {
                    complaints.add(where + " has " + lines + " lines");
                }
                boolean constructor = method.getName().contentEquals("<init>");
                if (method.getParameters().size() > MOST_PARAMETERS && !constructor) {
                    complaints.add(where + " takes " + method.getParameters().size() + " parameters");
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
