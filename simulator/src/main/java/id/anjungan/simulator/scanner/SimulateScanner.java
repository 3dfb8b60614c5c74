// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import id.anjungan.core.code.CodeClaims.Scope;
import id.anjungan.simulator.command.Ending;
import id.anjungan.simulator.office.pki.CodeSigners;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * {@code scripts/simulate scanner}: one scanner alone, for foreign clients. Says in one line of JSON that it is ready,
 * stays until it is interrupted, and removes the link.
 */
public final class SimulateScanner {
    private static final String USAGE = "usage: simulate scanner [--link PATH] [--framing cdc|ssi] [--baud N]"
            + " [--offer good|document|expired|altered|other-office|foreign|damaged|none] [--text TEXT] [--state DIR]";
    private static final int USAGE_ERROR = 2;
    private static final int COMPONENT_MISSING = 5;
    private static final int SLOWEST = 300;
    private static final int FASTEST = 921_600;

    private SimulateScanner() {}

    public static void main(String[] args) throws InterruptedException {
        if (List.of(args).contains("--help")) {
            System.err.println(USAGE);
            return;
        }
        try {
            serve(options(args));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + USAGE);
            System.exit(USAGE_ERROR);
        } catch (IOException | UnsatisfiedLinkError e) {
            System.err.println("No pseudo-terminal: " + e.getMessage() + ". Mount /dev/pts, or give another --link.");
            System.exit(COMPONENT_MISSING);
        }
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        Set<String> known = Set.of("--link", "--framing", "--baud", "--offer", "--text", "--state");
        for (int i = 0; i < args.length; i += 2) {
            if (!known.contains(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException("unknown option or no value: " + args[i]);
            }
            options.put(args[i], args[i + 1]);
        }
        return options;
    }

    private static void serve(Map<String, String> options) throws IOException, InterruptedException {
        VirtualScanner.Framing framing = VirtualScanner.Framing.valueOf(
                options.getOrDefault("--framing", "cdc").toUpperCase(Locale.ROOT));
        int baud = Integer.parseInt(options.getOrDefault("--baud", "9600"));
        if (baud < SLOWEST || baud > FASTEST) {
            throw new IllegalArgumentException("--baud is 300 to 921600");
        }
        Path link = options.containsKey("--link") ? Path.of(options.get("--link")) : null;
        VirtualScanner scanner = new VirtualScanner(
                new VirtualScanner.Setup(framing, baud, link), Pace.trueToLife(), System.err::println);
        scanner.show(text(options));
        String path = scanner.start();
        Ending.closing(scanner::close);
        System.out.printf(
                "{\"ready\":\"scanner\",\"address\":\"%s\",\"framing\":\"%s\",\"baud\":%d}%n",
                path, framing.name().toLowerCase(Locale.ROOT), baud);
        new CountDownLatch(1).await();
    }

    /** Codes of this device alone are signed by the state folder's office, which knows nothing of them. */
    private static String text(Map<String, String> options) throws IOException {
        if (options.containsKey("--text")) {
            return options.get("--text");
        }
        CodeOffer offer = CodeOffer.named(options.getOrDefault("--offer", "good"));
        if (offer == CodeOffer.REPLAYED) {
            throw new IllegalArgumentException("nothing was shown before that could be replayed");
        }
        Path state = Path.of(options.getOrDefault(
                "--state",
                Path.of(System.getProperty("adm.top", "."), ".adm-state").toString()));
        CodeCutter cutter = new CodeCutter(CodeSigners.open(new StateFolder(state)), Clock.systemUTC());
        return cutter.text(offer, cutter.claims(offer == CodeOffer.DOCUMENT ? Scope.DOCUMENT : Scope.ACCESS, offer));
    }
}
