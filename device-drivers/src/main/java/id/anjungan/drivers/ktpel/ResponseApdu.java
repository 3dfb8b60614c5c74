// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.util.Arrays;

/** A response APDU (ISO/IEC 7816-4 §5.1): data and status word. */
public record ResponseApdu(byte[] data, int status) {
    public static final int DONE = 0x9000;
    /** Fewer bytes than asked for: the end of the file was reached. */
    public static final int END_OF_FILE = 0x6282;

    public static final int FILE_NOT_FOUND = 0x6A82;

    public static ResponseApdu parse(byte[] bytes) throws Malformed {
        if (bytes.length < 2) {
            throw new Malformed("a response has at least a status word");
        }
        int end = bytes.length - 2;
        int status = (bytes[end] & 0xFF) << 8 | bytes[end + 1] & 0xFF;
        return new ResponseApdu(Arrays.copyOf(bytes, end), status);
    }

    public boolean done() {
        return status == DONE;
    }

    @Override
    public String toString() {
        return String.format("ResponseApdu[%d bytes, %04X]", data.length, status);
    }
}
