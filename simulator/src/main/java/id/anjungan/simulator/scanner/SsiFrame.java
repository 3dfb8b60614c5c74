// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import java.util.Arrays;
import java.util.Optional;

/**
 * SSI packets as a decoder takes and makes them (Programmer's Guide 72E-40451): length, opcode, source, status, data,
 * and two bytes with which all of it adds up to zero.
 */
final class SsiFrame {
    private static final int HEADER = 4;
    private static final int SUM = 2;

    /** A packet of the host. */
    record Packet(int opcode, int status, byte[] data, boolean sound) {}

    private final byte[] frame = new byte[255 + SUM];
    private int count;

    /** Takes the next byte of the line; a packet when it was the last of one. */
    Optional<Packet> take(byte next) {
        frame[count++] = next;
        int length = frame[0] & 0xFF;
        if (length < HEADER) {
            count = 0;
            return Optional.empty();
        }
        if (count < length + SUM) {
            return Optional.empty();
        }
        count = 0;
        int said = (frame[length] & 0xFF) << 8 | frame[length + 1] & 0xFF;
        boolean sound = (sum(frame, length) + said & 0xFFFF) == 0;
        byte[] data = Arrays.copyOfRange(frame, HEADER, length);
        return Optional.of(new Packet(frame[1] & 0xFF, frame[3] & 0xFF, data, sound));
    }

    /** A packet of the decoder. */
    static byte[] encoded(int opcode, int status, byte... data) {
        byte[] packet = Arrays.copyOf(
                new byte[] {(byte) (HEADER + data.length), (byte) opcode, 0, (byte) status},
                HEADER + data.length + SUM);
        System.arraycopy(data, 0, packet, HEADER, data.length);
        int sum = -sum(packet, HEADER + data.length);
        packet[packet.length - 2] = (byte) (sum >> 8);
        packet[packet.length - 1] = (byte) sum;
        return packet;
    }

    private static int sum(byte[] bytes, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum += bytes[i] & 0xFF;
        }
        return sum;
    }
}
