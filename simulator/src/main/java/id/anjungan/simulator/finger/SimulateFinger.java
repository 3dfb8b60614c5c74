// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.simulator.command.Ending;
import id.anjungan.simulator.command.OnTerminal;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code scripts/simulate finger}: one module alone, for foreign clients. Says in one line of JSON that it is ready,
 * stays until it is interrupted, and removes the link.
 */
public final class SimulateFinger {
    private static final String USAGE = "usage: simulate finger [--link PATH] [--profile zfm20|r503|r551] [--baud N]"
            + " [--persona P] [--offer genuine|other|worn|wet|none] [--broken sensor|flash]";
    private static final Set<String> OPTIONS =
            Set.of("--link", "--profile", "--baud", "--persona", "--offer", "--broken");

    private SimulateFinger() {}

    public static void main(String[] args) throws InterruptedException {
        OnTerminal.stay(USAGE, OPTIONS, args, SimulateFinger::serve);
    }

    private static void serve(Map<String, String> options) throws IOException, InterruptedException {
        ModuleKind kind = ModuleKind.named(options.getOrDefault("--profile", "zfm20"));
        int baud = Integer.parseInt(options.getOrDefault("--baud", "57600"));
        if (baud < 9600 || baud > 115200 || baud % 9600 != 0) {
            throw new IllegalArgumentException("--baud is a multiple of 9600, at most 115200");
        }
        Path link = options.containsKey("--link") ? Path.of(options.get("--link")) : null;
        FingerOffer offer =
                FingerOffer.valueOf(options.getOrDefault("--offer", "genuine").toUpperCase(Locale.ROOT));
        VirtualFingerModule module = new VirtualFingerModule(
                new VirtualFingerModule.Setup(kind, baud, link, 1, true), Pace.trueToLife(), System.err::println);
        module.offer(Population.fromSeed(1).persona(options.getOrDefault("--persona", "siti")), offer, null);
        if (options.containsKey("--broken")) {
            module.breakDown(ModulePart.valueOf(options.get("--broken").toUpperCase(Locale.ROOT)), true);
        }
        String path = module.start();
        Ending.closing(module::close);
        module.awaitStart();
        System.out.printf(
                "{\"ready\":\"finger\",\"address\":\"%s\",\"profile\":\"%s\",\"baud\":%d}%n", path, kind.name(), baud);
    }
}
