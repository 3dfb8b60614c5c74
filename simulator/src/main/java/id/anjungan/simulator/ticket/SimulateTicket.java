// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import id.anjungan.simulator.command.Ending;
import id.anjungan.simulator.command.OnTerminal;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * {@code scripts/simulate ticket}: one ticket printer alone, for foreign clients. Says in one line of JSON that it is
 * ready, stays until it is interrupted, and removes the link.
 */
public final class SimulateTicket {
    private static final String USAGE = "usage: simulate ticket [--link PATH] [--baud N] [--out DIR]"
            + " [--condition paper-near-end|paper-out|paper-out-midway|cover-open|cutter-error|head-hot|unrecoverable"
            + "|offline|garbage|silent]";
    private static final int SLOWEST = 1200;
    private static final int FASTEST = 921_600;

    private SimulateTicket() {}

    public static void main(String[] args) throws InterruptedException {
        OnTerminal.stay(USAGE, Set.of("--link", "--baud", "--out", "--condition"), args, SimulateTicket::begin);
    }

    private static void begin(Map<String, String> options) throws IOException {
        int baud = Integer.parseInt(options.getOrDefault("--baud", "38400"));
        if (baud < SLOWEST || baud > FASTEST) {
            throw new IllegalArgumentException("--baud is 1200 to 921600");
        }
        Path link = options.containsKey("--link") ? Path.of(options.get("--link")) : null;
        VirtualTicketPrinter printer = new VirtualTicketPrinter(
                new VirtualTicketPrinter.Setup(baud, link), Pace.trueToLife(), System.err::println);
        if (options.containsKey("--out")) {
            printer.listen(new TicketKeeper(Path.of(options.get("--out"))));
        }
        if (options.containsKey("--condition")) {
            String word = options.get("--condition");
            printer.set(TicketCondition.named(word)
                    .orElseThrow(() -> new IllegalArgumentException("--condition: " + word + " is none")));
        }
        String path = printer.start();
        Ending.closing(printer::close);
        System.out.printf("{\"ready\":\"ticket\",\"address\":\"%s\",\"baud\":%d}%n", path, baud);
    }
}
