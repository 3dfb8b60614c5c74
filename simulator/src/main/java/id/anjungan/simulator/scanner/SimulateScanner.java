// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import id.anjungan.core.code.CodeClaims.Scope;
import id.anjungan.simulator.command.Ending;
import id.anjungan.simulator.command.OnTerminal;
import id.anjungan.simulator.office.pki.CodeSigners;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code scripts/simulate scanner}: one scanner alone, for foreign clients. Says in one line of JSON that it is ready,
 * stays until it is interrupted, and removes the link.
 */
public final class SimulateScanner {
    private static final String USAGE = "usage: simulate scanner [--link PATH] [--framing cdc|ssi] [--baud N]"
            + " [--offer good|document|expired|altered|other-office|foreign|damaged|none] [--text TEXT] [--state DIR]";
    private static final Set<String> OPTIONS = Set.of("--link", "--framing", "--baud", "--offer", "--text", "--state");
    private static final int SLOWEST = 300;
    private static final int FASTEST = 921_600;

    private SimulateScanner() {}

    public static void main(String[] args) throws InterruptedException {
        OnTerminal.stay(USAGE, OPTIONS, args, SimulateScanner::serve);
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
