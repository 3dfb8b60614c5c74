// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.util.Arrays;

/** Responses of virtual chips. */
record Answer(byte[] data, int status) {
    static final int DONE = 0x9000;
    static final int END_OF_FILE = 0x6282;
    static final int AUTHENTICATION_FAILED = 0x6300;
    static final int WRONG_LENGTH = 0x6700;
    static final int NOT_ALLOWED = 0x6982;
    static final int CONDITIONS = 0x6985;
    static final int MESSAGING_OBJECTS_MISSING = 0x6987;
    static final int MESSAGING_OBJECTS_WRONG = 0x6988;
    static final int NOT_FOUND = 0x6A82;
    static final int WRONG_PARAMETERS = 0x6B00;
    static final int UNKNOWN_INSTRUCTION = 0x6D00;

    static Answer of(byte[] data) {
        return new Answer(data, DONE);
    }

    static Answer status(int status) {
        return new Answer(new byte[0], status);
    }

    byte[] encoded() {
        byte[] bytes = Arrays.copyOf(data, data.length + 2);
        bytes[data.length] = (byte) (status >> 8);
        bytes[data.length + 1] = (byte) status;
        return bytes;
    }
}
