// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** {@code scripts/simulate card}: a virtual KTP-el in the first slot of the real pcscd, until it is interrupted. */
public final class SimulateCard {
    private static final String USAGE = """
            usage: scripts/simulate card [options]     (start pcscd first; there is one a machine)
              --profile adm-ref-1|ktpel-observed  how the card talks (adm-ref-1; the other is unofficial)
              --type A|B                          signal interface (A)
              --persona P                         whose card it is (siti)
              --forgery WORD                      forged in that way, such as biodata-changed, cloned, photo-only
              --vpcd HOST:PORT                    where pcscd's vpcd listens (127.0.0.1:35963)
              --state DIR                         keys and cards (.adm-state)
            """;

    private SimulateCard() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.err.print(USAGE);
            return;
        }
        Set<String> options = Set.of("--profile", "--type", "--persona", "--forgery", "--vpcd", "--state");
        ChipCommand command = new ChipCommand("card", 35_963, options);
        try {
            command.understand(List.of(arguments));
            System.exit(command.serve(command.card(), true));
        } catch (IllegalArgumentException e) {
            System.err.print(e.getMessage() + "\n" + USAGE);
            System.exit(ChipCommand.USAGE);
        }
    }
}
