// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

/** Takes a picture of a finger. One thread at a time. */
public interface FingerScanner {
    /**
     * Waits for a finger and brings its image to the host. Blocks until there is one, at most a minute; an interrupt
     * ends the waiting with {@link FingerCapture.Cancelled}.
     */
    FingerCapture capture() throws FingerScannerFault;

    /** Opens the module and raises its speed; called again after a fault. Blocks. */
    void prepare() throws FingerScannerFault;

    void close();
}
