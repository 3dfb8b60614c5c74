// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.drivers.ktpel.Malformed;
import java.util.Arrays;

/** Files that begin with the length of what follows, two bytes, big-endian. */
final class Prefixed {
    static final int PREFIX = 2;
    /** READ BINARY reaches no further; chips of today have 8 kB. */
    private static final int LONGEST = 0x7FFF;

    private Prefixed() {}

    /** How long the whole file is, prefix included, by its first bytes. */
    static int size(byte[] beginning) throws Malformed {
        if (beginning.length < PREFIX) {
            throw new Malformed("a file begins with its length");
        }
        int size = PREFIX + ((beginning[0] & 0xFF) << 8 | beginning[1] & 0xFF);
        if (size > LONGEST) {
            throw new Malformed("a file longer than can be read");
        }
        return size;
    }

    /** What follows the prefix; more than it announces is passed over. */
    static byte[] content(byte[] file) throws Malformed {
        int size = size(file);
        if (file.length < size) {
            throw new Malformed("a file shorter than it says");
        }
        return Arrays.copyOfRange(file, PREFIX, size);
    }
}
