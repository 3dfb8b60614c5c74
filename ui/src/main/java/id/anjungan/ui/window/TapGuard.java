// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import java.time.Duration;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Lets a trembling or impatient hand press once: the same control pressed again within half a second, on the same
 * stage or where that comes again by itself, counts once where it cannot be undone. Where another stage stood in
 * between it is a press of its own: the next sheets of a bundle may lie in the slot at once.
 */
final class TapGuard {
    /** The controls whose effect cannot be taken back. */
    private static final Set<String> IRREVERSIBLE =
            Set.of("cetak", "sudah-diangkat", "sudah-diambil", "selesai", "bermasalah", "bukan-milik-saya", "ya");

    private static final long WINDOW = Duration.ofMillis(500).toNanos();
    private final LongSupplier nanos;
    private int entry;
    private String last = "";
    private long when;

    TapGuard(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @param entered counts the stages, as {@link id.anjungan.core.visit.Visit#entry} does */
    boolean admits(int entered, String stage, String control) {
        if (!IRREVERSIBLE.contains(control)) {
            return true;
        }
        String now = stage + "#" + control;
        boolean again = now.equals(last) && entered - entry <= 1 && nanos.getAsLong() - when < WINDOW;
        if (!again) {
            entry = entered;
            last = now;
            when = nanos.getAsLong();
        }
        return !again;
    }
}
