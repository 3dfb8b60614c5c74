// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.command;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/**
 * The command of one device alone on a pseudo-terminal: its options, what it says when it cannot, and that it stays.
 */
public final class OnTerminal {
    private static final int USAGE_ERROR = 2;
    private static final int COMPONENT_MISSING = 5;

    /** Puts the device up and says in one line of JSON that it is ready. */
    @FunctionalInterface
    public interface Device {
        void begin(Map<String, String> options) throws IOException, InterruptedException;
    }

    private OnTerminal() {}

    /**
     * Returns only after {@code --help}; else the program ends with 2 on wrong usage, with 5 without a terminal, and as
     * {@link Ending} says when it is interrupted.
     *
     * @param known the options, each of which takes a value
     */
    public static void stay(String usage, Set<String> known, String[] args, Device device) throws InterruptedException {
        if (List.of(args).contains("--help")) {
            System.err.println(usage);
            return;
        }
        try {
            device.begin(options(known, args));
            new CountDownLatch(1).await();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + usage);
            System.exit(USAGE_ERROR);
        } catch (IOException | UnsatisfiedLinkError e) {
            System.err.println("No pseudo-terminal: " + e.getMessage() + ". Mount /dev/pts, or give another --link.");
            System.exit(COMPONENT_MISSING);
        }
    }

    private static Map<String, String> options(Set<String> known, String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i += 2) {
            if (!known.contains(args[i]) || i + 1 == args.length) {
                throw new IllegalArgumentException("unknown option or no value: " + args[i]);
            }
            options.put(args[i], args[i + 1]);
        }
        return options;
    }
}
