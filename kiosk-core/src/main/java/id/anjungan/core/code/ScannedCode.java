// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import id.anjungan.core.visit.Secret;
import java.util.Arrays;

/** What stood in a code that was shown: anybody's bytes. Never logged; {@link #close} overwrites them. */
public final class ScannedCode implements Secret {
    /** No code that is of use here is longer; a QR code may hold 7089 characters. */
    public static final int LONGEST = 512;

    private final byte[] text;

    /** Takes the array over; the caller must not keep it. */
    public ScannedCode(byte[] text) {
        this.text = text;
    }

    /** The bytes themselves, not a copy. */
    public byte[] text() {
        return text;
    }

    @Override
    public void close() {
        Arrays.fill(text, (byte) 0);
    }

    @Override
    public String toString() {
        return "ScannedCode";
    }
}
