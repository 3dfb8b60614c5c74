// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import java.util.function.LongSupplier;

/**
 * What is held before the scanner's window. A scanner set to presentation tells it at once, and again after a while as
 * long as it stays there. Thread-safe.
 */
final class ScannerWindow {
    /** The usual "timeout between decodes, same symbol". */
    private static final long AGAIN_NANOS = 500_000_000;

    private final LongSupplier nanos;
    private String shown = "";
    private long due;

    /** @param nanos a clock that only runs forward */
    ScannerWindow(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void show(String text) {
        shown = text;
        due = nanos.getAsLong();
    }

    /** What is there; empty when nothing is. */
    synchronized String shown() {
        return shown;
    }

    /** What is to be told now; empty when nothing is. */
    synchronized String seen() {
        return nanos.getAsLong() - due < 0 ? "" : shown;
    }

    /** This was told to its end: a scanner looks again only then, and at the same code later still. */
    synchronized void told(String text) {
        if (text.equals(shown)) {
            due = nanos.getAsLong() + AGAIN_NANOS;
        }
    }
}
