// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.simulator.run.KioskProgram;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * P6's way of measuring: a program that warms up as the kiosk does, serves ten citizens, and prints the milliseconds
 * that each one waited, is started anew ten times under the kiosk's own flags.
 */
record FreshStarts(Path top, Class<?> program, List<String> arguments) {
    private static final int STARTS = 10;
    private static final double MOST = 1.5;

    /** First citizen ÷ tenth, medians over the starts. */
    Measure measure(String what) throws IOException, InterruptedException {
        List<Double> first = new ArrayList<>();
        List<Double> tenth = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            List<String> lines = Commands.output(command());
            first.add(Double.valueOf(lines.get(0)));
            tenth.add(Double.valueOf(lines.get(lines.size() - 1)));
        }
        return Measure.of("P6", what, Measure.median(first), Measure.median(tenth))
                .atMost(MOST);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Without the archive, which was made for another class path.
        command.addAll(KioskProgram.usualFlags(top));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return command;
    }
}
