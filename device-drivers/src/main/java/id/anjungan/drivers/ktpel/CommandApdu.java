// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.nio.ByteBuffer;

/**
 * A command APDU (ISO/IEC 7816-4 §5.1), encoded short where it can be and extended where it must.
 *
 * @param data up to 65 535 bytes; empty for none
 * @param expected Ne, the most data to come back: 0 for none, up to 65 536
 */
public record CommandApdu(int cla, int ins, int p1, int p2, byte[] data, int expected) {
    private static final int SHORT_DATA = 255;
    private static final int SHORT_EXPECTED = 256;

    public static CommandApdu of(int header, byte[] data, int expected) {
        return new CommandApdu(header >>> 24, header >> 16 & 0xFF, header >> 8 & 0xFF, header & 0xFF, data, expected);
    }

    /** The four bytes of the header. */
    public byte[] header() {
        return new byte[] {(byte) cla, (byte) ins, (byte) p1, (byte) p2};
    }

    boolean isExtended() {
        return data.length > SHORT_DATA || expected > SHORT_EXPECTED;
    }

    public byte[] encoded() {
        ByteBuffer out = ByteBuffer.allocate(4 + 3 + data.length + 3).put(header());
        if (isExtended()) {
            out.put((byte) 0);
            if (data.length > 0) {
                out.putShort((short) data.length).put(data);
            }
            if (expected > 0) {
                out.putShort((short) expected);
            }
        } else {
            if (data.length > 0) {
                out.put((byte) data.length).put(data);
            }
            if (expected > 0) {
                out.put((byte) expected);
            }
        }
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return String.format("CommandApdu[%02X %02X %02X %02X, %d bytes]", cla, ins, p1, p2, data.length);
    }
}
