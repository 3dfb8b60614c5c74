// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The smallest Debian in a folder of its own ({@code bare-root.sh}). Only root can make one; blocks for minutes. */
final class BareRoot implements AutoCloseable {
    private static final Path SCRIPT = Programs.TOP.resolve("ui/src/test/resources/proof/bare-root.sh");

    private final Path folder;
    private final Path logs;

    private BareRoot(Path folder, Path logs) {
        this.folder = folder;
        this.logs = logs;
    }

    /** Makes it; the folder is not there yet. */
    static BareRoot make(Path folder, Path logs) throws IOException, InterruptedException {
        Programs.said(logs.resolve("make.txt"), SCRIPT.toString(), "make", folder.toString());
        return new BareRoot(folder, logs);
    }

    Path folder() {
        return folder;
    }

    /** Runs a command in it to its end. */
    Programs.Ended run(String name, String... words) throws IOException, InterruptedException {
        return Programs.run(logs.resolve(name + ".txt"), Programs.LONGEST_SECONDS, command(words));
    }

    /** Starts a command in it that shows something on a screen of this machine. */
    Process show(String name, String display, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(words))
                .redirectErrorStream(true)
                .redirectOutput(logs.resolve(name + ".txt").toFile())
                .redirectInput(new File("/dev/null"));
        builder.environment().put("DISPLAY", display);
        return builder.start();
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(SCRIPT.toString(), "run", folder.toString()));
        command.addAll(List.of(words));
        return command;
    }

    /** Takes it away: its files have owners of their own, and devices are among them. */
    @Override
    public void close() throws IOException, InterruptedException {
        Programs.said(logs.resolve("remove.txt"), "rm", "-rf", "--one-file-system", folder.toString());
    }
}
