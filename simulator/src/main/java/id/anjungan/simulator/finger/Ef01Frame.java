// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Packets of the EF01 protocol as the module reads and writes them; written from the manuals, apart from the driver's.
 * Puts together what arrives byte by byte, passes over what is no packet, and finds a packet behind a false header.
 */
final class Ef01Frame {
    static final int COMMAND = 1;
    static final int DATA = 2;
    static final int ACK = 7;
    static final int END = 8;

    private static final int LONGEST = 9 + 256 + 2;

    private final byte[] window = new byte[LONGEST];
    private int length;

    /**
     * A packet that has arrived whole.
     *
     * @param sound whether its sum is right
     */
    record Packet(int address, int kind, byte[] payload, boolean sound) {}

    /** Takes the next byte from the wire; the packets that it was the last of, none as a rule. */
    List<Packet> take(byte b) {
        window[length++] = b;
        List<Packet> packets = new ArrayList<>(0);
        while (whole()) {
            Packet packet = packet();
            packets.add(packet);
            drop(packet.sound() ? 9 + size() : 1);
        }
        return packets;
    }

    /** Nothing has come for so long that what began will not end. */
    void forget() {
        length = 0;
    }

    /** Something has begun. */
    boolean begun() {
        return length > 0;
    }

    private boolean whole() {
        while (length > 0 && !plausible()) {
            drop(1);
        }
        return length >= 9 && length >= 9 + size();
    }

    private void drop(int count) {
        length -= count;
        System.arraycopy(window, count, window, 0, length);
    }

    private boolean plausible() {
        boolean header = at(0) == 0xEF && (length < 2 || at(1) == 0x01);
        return header && (length < 9 || size() >= 3 && size() <= 258);
    }

    private int at(int index) {
        return window[index] & 0xFF;
    }

    private int size() {
        return at(7) << 8 | at(8);
    }

    private Packet packet() {
        int sum = at(6) + at(7) + at(8);
        byte[] payload = new byte[size() - 2];
        for (int i = 0; i < payload.length; i++) {
            payload[i] = window[9 + i];
            sum += payload[i] & 0xFF;
        }
        boolean sound = (sum & 0xFFFF) == (at(9 + payload.length) << 8 | at(10 + payload.length));
        return new Packet(at(2) << 24 | at(3) << 16 | at(4) << 8 | at(5), at(6), payload, sound);
    }

    /** The bytes of a packet. */
    static byte[] encoded(int address, int kind, byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(11 + payload.length);
        out.writeBytes(new byte[] {(byte) 0xEF, 0x01});
        out.writeBytes(new byte[] {
            (byte) (address >> 24), (byte) (address >> 16), (byte) (address >> 8), (byte) address, (byte) kind
        });
        int size = payload.length + 2;
        int sum = kind + (size >> 8) + (size & 0xFF);
        for (byte b : payload) {
            sum += b & 0xFF;
        }
        out.writeBytes(new byte[] {(byte) (size >> 8), (byte) size});
        out.writeBytes(payload);
        out.writeBytes(new byte[] {(byte) (sum >> 8), (byte) sum});
        return out.toByteArray();
    }
}
