// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import id.anjungan.simulator.command.Ending;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** {@code scripts/simulate printer}: the virtual printer alone, until it is interrupted. */
public final class SimulatePrinter {
    private static final String USAGE =
            "usage: scripts/simulate printer [--port N] [--tls] [--first N] [--ppm N] [--counter N]\n"
                    + "                                [--cards] [--out DIR]\n"
                    + "  --port N   listen on this port of loopback (a free one)\n"
                    + "  --tls      ipps with a certificate made at start, which the ready line tells\n"
                    + "  --first N  seconds to the first page (8)\n"
                    + "  --ppm N    pages a minute after the first (20)\n"
                    + "  --counter N  sheets that it has printed in its life (0)\n"
                    + "  --cards    prints cards of CR80 on both sides instead of A4\n"
                    + "  --out DIR  keep the sheets as DIR/NN.png and DIR/NN.json\n";

    private int port;
    private boolean tls;
    private boolean cards;
    private int firstPage = 8;
    private int pagesAMinute = 20;
    private int counter;
    private Path out;

    private SimulatePrinter() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        SimulatePrinter command = new SimulatePrinter();
        try {
            if (!command.understand(arguments)) {
                System.err.print(USAGE);
                return;
            }
        } catch (IllegalArgumentException e) {
            System.err.print(e.getMessage() + "\n" + USAGE);
            System.exit(2);
        }
        command.run();
    }

    /** False when only help is wanted. */
    private boolean understand(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--help", "-h" -> {
                    return false;
                }
                case "--tls" -> tls = true;
                case "--cards" -> cards = true;
                case "--port" -> port = number(arguments, ++i, 0, 65_535);
                case "--first" -> firstPage = number(arguments, ++i, 0, 600);
                case "--counter" -> counter = number(arguments, ++i, 0, 100_000_000);
                case "--ppm" -> pagesAMinute = number(arguments, ++i, 1, 60_000);
                case "--out" -> out = Path.of(value(arguments, ++i));
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        return true;
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value");
        }
        return arguments[index];
    }

    private static int number(String[] arguments, int index, int least, int most) {
        String text = value(arguments, index);
        int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException(arguments[index - 1] + " must be " + least + " to " + most);
        }
        return number;
    }

    private void run() throws IOException, InterruptedException {
        WireLog words = line -> System.err.println(line);
        Stock stock = cards ? Stock.CARDS : Stock.PAPER;
        var traits = new PrinterTraits(port, pagesAMinute, Duration.ofSeconds(firstPage), tls, false, stock);
        VirtualIppPrinter printer = new VirtualIppPrinter(traits, Pace.trueToLife(), words);
        printer.countsFrom(counter);
        SheetWriter sheets = out == null ? null : new SheetWriter(out);
        if (sheets != null) {
            printer.listen(sheets);
        }
        printer.start();
        Ending.closing(() -> {
            printer.close();
            if (sheets != null) {
                sheets.close();
            }
        });
        System.out.println("{\"ready\":\"printer\",\"address\":\"" + printer.url() + "\"" + certificate(printer) + "}");
        System.out.flush();
        new CountDownLatch(1).await();
    }

    /** A member of the ready line; its text has line ends, but nothing else that JSON would have to escape. */
    private static String certificate(VirtualIppPrinter printer) {
        return printer.certificatePem()
                .map(pem -> ",\"certificate\":\"" + pem.replace("\n", "\\n") + "\"")
                .orElse("");
    }
}
