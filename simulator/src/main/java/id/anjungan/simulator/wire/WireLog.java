// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.wire;

/**
 * Where a virtual device writes down, in words, what crossed its wire. Lines are redacted by the device itself: no
 * names, numbers of people, templates, images or contents, only shapes, lengths and ciphertext.
 */
public interface WireLog {
    /** Writes one line; safe from any thread. */
    void note(String line);

    static WireLog none() {
        return line -> {};
    }
}
