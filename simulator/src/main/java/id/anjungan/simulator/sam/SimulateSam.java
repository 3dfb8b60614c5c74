// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sam;

import id.anjungan.simulator.card.ChipCommand;
import id.anjungan.simulator.command.Ending;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/**
 * {@code scripts/simulate sam}: the virtual SAM, in the second slot of the real pcscd or from afar, until it is
 * interrupted.
 */
public final class SimulateSam {
    private static final String USAGE = """
            usage: scripts/simulate sam [options]      (start pcscd first; there is one a machine)
              --profile adm-ref-1|ktpel-observed  whose SAM (adm-ref-1; the other is unofficial)
              --vpcd HOST:PORT                    where pcscd's vpcd listens (127.0.0.1:35964)
              --state DIR                         keys (.adm-state; the same as the card's)
            or:    scripts/simulate sam --remote [options]      (without pcscd: over HTTPS, for adm-ref-1)
              --port N                            listen on this port of loopback (a free one)
              --state DIR                         keys (.adm-state; the same as the card's)
            """;

    private SimulateSam() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(arguments));
        if (words.contains("--help")) {
            System.err.print(USAGE);
            return;
        }
        try {
            System.exit(words.remove("--remote") ? fromAfar(words) : inASlot(words));
        } catch (IllegalArgumentException e) {
            System.err.print(e.getMessage() + "\n" + USAGE);
            System.exit(ChipCommand.USAGE);
        }
    }

    private static int inASlot(List<String> words) throws IOException, InterruptedException {
        ChipCommand command = new ChipCommand("sam", 35_964, Set.of("--profile", "--vpcd", "--state"));
        command.understand(words);
        return command.serve(command.sam(), false);
    }

    private static int fromAfar(List<String> words) throws IOException, InterruptedException {
        ChipCommand command = new ChipCommand("sam", 0, Set.of("--port", "--state"));
        command.understand(words);
        RemoteSamServer service = new RemoteSamServer(new StateFolder(command.state()), Pace.trueToLife());
        URI address = service.start(command.port());
        Ending.closing(service::close);
        System.out.println("{\"ready\":\"sam\",\"address\":\"" + address + "\",\"kiosk\":\""
                + service.tls().kioskFolder().toAbsolutePath().normalize() + "\",\"settings\":{"
                + json(service.settings(address)) + "}}");
        System.out.flush();
        new CountDownLatch(1).await();
        return 0;
    }

    private static String json(Map<String, String> settings) {
        return new TreeMap<>(settings)
                .entrySet().stream()
                        .map(one -> "\"" + one.getKey() + "\":\"" + one.getValue() + "\"")
                        .collect(Collectors.joining(","));
    }
}
