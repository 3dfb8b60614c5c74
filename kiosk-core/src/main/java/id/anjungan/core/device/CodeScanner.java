// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/**
 * Reads codes that are shown to it: QR codes on paper or on a telephone. Holds still between {@link #disarm} and {@link
 * #arm}. One thread at a time.
 */
public interface CodeScanner {
    /** Opens the scanner; called again after a fault. Blocks for at most 5 s. */
    void prepare() throws CodeScannerFault;

    /** Begins to look; what was shown before is forgotten. Blocks for at most 5 s. */
    void arm() throws CodeScannerFault;

    /**
     * Waits for a code. One that stays before the window is told once. Blocks until there is one, at most a minute; an
     * interrupt ends the waiting with {@link CodeReading.Nothing}.
     */
    CodeReading next() throws CodeScannerFault;

    /** Looks no longer. Blocks for at most 5 s. */
    void disarm() throws CodeScannerFault;

    /** Gives everything up; safe to call twice. */
    void close();
}
