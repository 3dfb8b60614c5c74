// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

/**
 * What is held before the scanner's window. A scanner set to presentation tells it at once, and again after a while as
 * long as it stays there. Thread-safe.
 */
final class ScannerWindow {
    /** The usual "timeout between decodes, same symbol". */
    private static final long AGAIN_NANOS = 500_000_000;

    private String shown = "";
    private long due;

    synchronized void show(String text) {
        shown = text;
        due = System.nanoTime();
    }

    /** What is there; empty when nothing is. */
    synchronized String shown() {
        return shown;
    }

    /** What is to be told now; empty when nothing is. */
    synchronized String seen() {
        long now = System.nanoTime();
        if (shown.isEmpty() || now - due < 0) {
            return "";
        }
        due = now + AGAIN_NANOS;
        return shown;
    }
}
