// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/** {@code scripts/simulate sam}: the virtual SAM in the second slot of the real pcscd, until it is interrupted. */
public final class SimulateSam {
    private static final String USAGE = """
            usage: scripts/simulate sam [options]      (start pcscd first; there is one a machine)
              --profile adm-ref-1|ktpel-observed  whose SAM (adm-ref-1; the other is unofficial)
              --vpcd HOST:PORT                    where pcscd's vpcd listens (127.0.0.1:35964)
              --state DIR                         keys (.adm-state; the same as the card's)
            """;

    private SimulateSam() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Arrays.asList(arguments).contains("--help")) {
            System.err.print(USAGE);
            return;
        }
        ChipCommand command = new ChipCommand("sam", 35_964, Set.of("--profile", "--vpcd", "--state"));
        try {
            command.understand(arguments);
            System.exit(command.serve(command.sam(), false));
        } catch (IllegalArgumentException e) {
            System.err.print(e.getMessage() + "\n" + USAGE);
            System.exit(ChipCommand.USAGE);
        }
    }
}
