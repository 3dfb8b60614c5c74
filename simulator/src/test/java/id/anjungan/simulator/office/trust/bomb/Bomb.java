// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.bomb;

import id.anjungan.simulator.office.trust.Counter;
import java.io.IOException;
import java.security.GeneralSecurityException;

/** A file that is made to cost its reader time or memory. */
record Bomb(String name, Making making) {
    /** Makes the file, quickly and in little memory. */
    interface Making {
        byte[] at(Counter counter) throws IOException, GeneralSecurityException;
    }

    /** One that needs no office. */
    static Bomb of(String name, RawFile file) {
        return new Bomb(name, counter -> file.bytes());
    }

    @Override
    public String toString() {
        return name;
    }
}
