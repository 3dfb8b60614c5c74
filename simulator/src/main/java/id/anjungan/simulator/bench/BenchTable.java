// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The measures as a table for people and programs: columns two blanks apart, the first line their names. */
record BenchTable(List<Measure> measures) {
    private static final List<String> HEAD = List.of("id", "what", "ours", "peer or floor", "ratio", "target", "held");
    private static final int FIRST_NUMBER = 2;
    private static final int LAST_NUMBER = 4;

    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        measures.forEach(measure -> rows.add(row(measure)));
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** True when every line is; of nothing, nothing is missing. */
    boolean held() {
        return measures.stream().allMatch(Measure::held);
    }

    private static List<String> row(Measure m) {
        return List.of(
                m.id(),
                m.what(),
                number(m.ours()),
                number(m.reference()),
                String.format(Locale.ROOT, "%.2f", m.ratio()),
                m.target(),
                m.held() ? "yes" : "NO");
    }

    private static String number(double value) {
        String format = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, value);
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - row.get(i).length());
            boolean right = i >= FIRST_NUMBER && i <= LAST_NUMBER;
            line.append(right ? blanks + row.get(i) : row.get(i) + blanks).append("  ");
        }
        return line.toString().stripTrailing();
    }
}
