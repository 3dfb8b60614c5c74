// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A packet of the EF01 protocol (ZFM-20 manual V1.5, §"data package format"), big-endian:
 *
 * <pre>EF 01 | address 4 | kind 1 | length 2 = payload + 2 | payload | sum 2 of kind, length and payload</pre>
 *
 * Its payload may be a part of a finger's image: it is not shown, and {@link #wipe} overwrites it.
 */
public record FingerPacket(int address, Kind kind, byte[] payload) {
    /** The address that modules have until somebody gives them another. */
    public static final int USUAL_ADDRESS = 0xFFFFFFFF;

    public static final int HEADER = 0xEF01;
    /** Bytes of a packet beside its payload. */
    public static final int FRAME = 11;
    /** The longest payload of the family. */
    public static final int LONGEST = 256;

    /** What a packet is for. */
    public enum Kind {
        COMMAND(1),
        /** More data follow. */
        DATA(2),
        ACK(7),
        END_OF_DATA(8);

        private final int code;

        Kind(int code) {
            this.code = code;
        }

        static Kind of(int code) {
            for (Kind kind : values()) {
                if (kind.code == code) {
                    return kind;
                }
            }
            return null;
        }
    }

    public FingerPacket {
        if (payload.length == 0 || payload.length > LONGEST) {
            throw new IllegalArgumentException("a packet carries 1 to 256 bytes");
        }
    }

    public static FingerPacket command(byte... payload) {
        return new FingerPacket(USUAL_ADDRESS, Kind.COMMAND, payload);
    }

    /** The bytes on the wire. */
    public byte[] encoded() {
        ByteBuffer out = ByteBuffer.allocate(FRAME + payload.length);
        out.putShort((short) HEADER).putInt(address).put((byte) kind.code);
        out.putShort((short) (payload.length + 2)).put(payload).putShort((short) sum(kind.code, payload));
        return out.array();
    }

    private static int sum(int kind, byte[] payload) {
        int length = payload.length + 2;
        int sum = kind + (length >> 8) + (length & 0xFF);
        for (byte b : payload) {
            sum += b & 0xFF;
        }
        return sum & 0xFFFF;
    }

    /**
     * What a buffer holds at a place.
     *
     * @return the number of bytes that a packet starting there has in all; 0 when more bytes are needed to tell; -1
     *     when no packet of the family can start there
     */
    static int measured(byte[] buffer, int from, int to) {
        int have = to - from;
        if (have >= 1 && (buffer[from] & 0xFF) != HEADER >> 8 || have >= 2 && buffer[from + 1] != (HEADER & 0xFF)) {
            return -1;
        }
        if (have >= 7 && Kind.of(buffer[from + 6]) == null) {
            return -1;
        }
        if (have < 9) {
            return 0;
        }
        int length = (buffer[from + 7] & 0xFF) << 8 | buffer[from + 8] & 0xFF;
        return length < 3 || length > LONGEST + 2 ? -1 : length + 9;
    }

    /** The packet in a buffer whose length was {@link #measured}; null when its sum is wrong. */
    static FingerPacket decoded(byte[] buffer, int from, int size) {
        ByteBuffer in = ByteBuffer.wrap(buffer, from, size);
        in.getShort();
        int address = in.getInt();
        Kind kind = Kind.of(in.get());
        byte[] payload = new byte[in.getShort() - 2];
        in.get(payload);
        boolean sound = (in.getShort() & 0xFFFF) == sum(kind.code, payload);
        if (!sound) {
            Arrays.fill(payload, (byte) 0);
        }
        return sound ? new FingerPacket(address, kind, payload) : null;
    }

    /** Overwrites the payload. */
    void wipe() {
        Arrays.fill(payload, (byte) 0);
    }

    @Override
    public String toString() {
        return kind + "[" + payload.length + "]";
    }
}
