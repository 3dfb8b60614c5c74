// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

/** How a scanner behaves on its line. Runs on the scanner's own thread. */
interface Firmware {
    /** Takes what has come from the host, perhaps nothing. */
    void hear(byte[] bytes);

    /** Tells a code if it may. */
    void tell(String text);

    /** Whether it looks at its window. */
    boolean looks();
}
