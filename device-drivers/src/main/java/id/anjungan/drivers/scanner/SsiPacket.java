// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import java.util.Arrays;

/**
 * A packet of the Simple Serial Interface of Symbol and Zebra scanners (Programmer's Guide 72E-40451, chapter "SSI
 * transactions"):
 *
 * <pre>length 1 = 4 + data | opcode 1 | source 1 | status 1 | data | sum 2: what all of it adds up to zero with</pre>
 *
 * Its data may be an access code: they are not shown.
 */
record SsiPacket(int opcode, int source, int status, byte[] data) {
    static final int REQUEST_RESEND = 1;

    static final int ACK = 0xD0;
    static final int NAK = 0xD1;
    static final int SCAN_ENABLE = 0xE9;
    static final int SCAN_DISABLE = 0xEA;
    static final int DECODE_DATA = 0xF3;

    static final int DECODER = 0;
    static final int HOST = 4;

    /** Status: this packet was sent before. */
    static final int RETRANSMITTED = 1;

    /** Status: the next packet goes on with what this one began. Other bits differ from model to model. */
    static final int CONTINUED = 2;

    /** Bytes before the data. */
    static final int HEADER = 4;

    static final int SUM = 2;
    static final int LONGEST = 255 + SUM;

    static SsiPacket command(int opcode, int status, byte... data) {
        return new SsiPacket(opcode, HOST, status, data);
    }

    boolean has(int bit) {
        return (status & bit) != 0;
    }

    /** The bytes on the wire. */
    byte[] encoded() {
        byte[] packet = new byte[HEADER + data.length + SUM];
        packet[0] = (byte) (HEADER + data.length);
        packet[1] = (byte) opcode;
        packet[2] = (byte) source;
        packet[3] = (byte) status;
        System.arraycopy(data, 0, packet, HEADER, data.length);
        int sum = -sum(packet, 0, HEADER + data.length);
        packet[packet.length - 2] = (byte) (sum >> 8);
        packet[packet.length - 1] = (byte) sum;
        return packet;
    }

    private static int sum(byte[] bytes, int from, int count) {
        int sum = 0;
        for (int i = from; i < from + count; i++) {
            sum += bytes[i] & 0xFF;
        }
        return sum;
    }

    /**
     * What a buffer holds at a place.
     *
     * @return the number of bytes that a decoder's packet starting there has in all; 0 when more bytes are needed to
     *     tell; -1 when none can start there
     */
    static int measured(byte[] buffer, int from, int to) {
        int length = from < to ? buffer[from] & 0xFF : HEADER;
        boolean fromHost = from + 2 < to && buffer[from + 2] != DECODER;
        if (length < HEADER || fromHost) {
            return -1;
        }
        return from + 2 < to ? length + SUM : 0;
    }

    /** The packet in a buffer whose length was {@link #measured}; null when its sum is wrong. */
    static SsiPacket decoded(byte[] buffer, int from, int size) {
        int end = from + size - SUM;
        int said = (buffer[end] & 0xFF) << 8 | buffer[end + 1] & 0xFF;
        if ((sum(buffer, from, size - SUM) + said & 0xFFFF) != 0) {
            return null;
        }
        byte[] data = Arrays.copyOfRange(buffer, from + HEADER, end);
        return new SsiPacket(buffer[from + 1] & 0xFF, buffer[from + 2] & 0xFF, buffer[from + 3] & 0xFF, data);
    }

    void wipe() {
        Arrays.fill(data, (byte) 0);
    }

    @Override
    public String toString() {
        return "SsiPacket[" + Integer.toHexString(opcode) + " " + data.length + "]";
    }
}
