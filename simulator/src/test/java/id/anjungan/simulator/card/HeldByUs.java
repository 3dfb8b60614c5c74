// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this JVM holds of the system. */
record HeldByUs(long descriptors, long threads) {
    /** Descriptors of all kinds; threads of ours, whatever they do. */
    static HeldByUs now() {
        try (var descriptors = Files.list(Path.of("/proc/self/fd"))) {
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("adm-"))
                    .count();
            return new HeldByUs(descriptors.count(), threads);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isNoMoreThan(HeldByUs before) {
        return descriptors <= before.descriptors && threads <= before.threads;
    }
}
