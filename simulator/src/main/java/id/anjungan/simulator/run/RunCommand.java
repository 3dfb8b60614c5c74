// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.scenario.ScenarioError;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code scripts/run}: the kiosk and its world, for a person at the screen or for a played scenario. */
@Command(
        name = "scripts/run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs the kiosk and its world. With a display and without --scenario: the kiosk full screen and the dock's",
            "address, until it is closed. Else a scenario is played through the real window, and DIR written."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done and as expected",
            "1:not as expected",
            "2:usage, or the folder is taken",
            "5:a component is missing",
            "130:interrupted"
        })
public final class RunCommand implements Callable<Integer> {
    private static final int NOT_AS_EXPECTED = 1;
    private static final int USAGE = 2;

    @Mixin
    private RunOptions options = new RunOptions();

    @Spec
    private CommandSpec command;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new RunCommand()).execute(arguments));
    }

    /**
     * The same within a program that goes on: plays a scenario with a kiosk of its own and answers the exit code. The
     * system properties {@code adm.top} and {@code adm.kiosk.path} stand as {@code scripts/run} sets them. Blocks; one
     * run does not disturb another.
     *
     * @param said where goes what a person reads
     */
    public static int run(PrintWriter said, String... arguments) {
        return new CommandLine(new RunCommand()).setErr(said).execute(arguments);
    }

    @Override
    public Integer call() throws InterruptedException {
        String complaint = options.complaint();
        if (!complaint.isEmpty()) {
            return fail(USAGE, complaint);
        }
        try {
            return options.interactive() ? new InteractiveRun(options).run() : new ScenarioRun(options, said()).run();
        } catch (ScenarioError | RunFolder.Taken e) {
            return fail(USAGE, e.getMessage());
        } catch (IOException e) {
            return fail(NOT_AS_EXPECTED, e.toString());
        }
    }

    private int fail(int code, String message) {
        said().println(message);
        return code;
    }

    private PrintWriter said() {
        return command.commandLine().getErr();
    }
}
