// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.util.Arrays;

/** Responses of virtual chips. */
public record Answer(byte[] data, int status) {
    public static final int DONE = 0x9000;
    public static final int END_OF_FILE = 0x6282;
    public static final int AUTHENTICATION_FAILED = 0x6300;
    public static final int WRONG_LENGTH = 0x6700;
    public static final int NOT_ALLOWED = 0x6982;
    public static final int CONDITIONS = 0x6985;
    public static final int MESSAGING_OBJECTS_MISSING = 0x6987;
    public static final int MESSAGING_OBJECTS_WRONG = 0x6988;
    public static final int NOT_FOUND = 0x6A82;
    public static final int WRONG_PARAMETERS = 0x6B00;
    public static final int UNKNOWN_INSTRUCTION = 0x6D00;

    public static Answer of(byte[] data) {
        return new Answer(data, DONE);
    }

    public static Answer status(int status) {
        return new Answer(new byte[0], status);
    }

    public byte[] encoded() {
        byte[] bytes = Arrays.copyOf(data, data.length + 2);
        bytes[data.length] = (byte) (status >> 8);
        bytes[data.length + 1] = (byte) status;
        return bytes;
    }
}
