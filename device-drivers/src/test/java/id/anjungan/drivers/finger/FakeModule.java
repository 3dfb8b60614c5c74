// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.drivers.finger.FingerPacket.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A module of few words for the scripted line: answers by instruction; what was queued for one comes before the usual.
 */
final class FakeModule implements Function<byte[], byte[]> {
    static final byte[] SILENCE = {};

    private final Map<Integer, Supplier<byte[]>> usual = new HashMap<>();
    private final Map<Integer, Deque<byte[]>> queued = new HashMap<>();

    FakeModule(ModuleProfile profile) {
        usual.put(0x13, () -> ack(0));
        usual.put(0x0F, () -> ack(0, 0, 0, 0, 0, 0, 120, 0, 3, 255, 255, 255, 255, 0, 3, 0, 6));
        usual.put(0x0E, () -> ack(0));
        usual.put(0x01, () -> ack(0));
        usual.put(0x02, () -> ack(0));
        usual.put(0x0A, () -> picture(profile.imageBytes()));
    }

    FakeModule always(int instruction, byte[] answer) {
        usual.put(instruction, () -> answer);
        return this;
    }

    FakeModule once(int instruction, byte[] answer) {
        queued.computeIfAbsent(instruction, key -> new ArrayDeque<>()).add(answer);
        return this;
    }

    @Override
    public byte[] apply(byte[] written) {
        int instruction = written[9] & 0xFF;
        Deque<byte[]> first = queued.getOrDefault(instruction, new ArrayDeque<>());
        return first.isEmpty() ? usual.get(instruction).get() : first.remove();
    }

    static byte[] ack(int... payload) {
        return packet(Kind.ACK, payload);
    }

    static byte[] packet(Kind kind, int... payload) {
        byte[] bytes = new byte[payload.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) payload[i];
        }
        return new FingerPacket(FingerPacket.USUAL_ADDRESS, kind, bytes).encoded();
    }

    static byte[] damaged(byte[] packet) {
        byte[] bad = packet.clone();
        bad[bad.length - 1] ^= 0x10;
        return bad;
    }

    /** The acknowledgement and a picture of so many bytes, each 0x4F. */
    static byte[] picture(int length) {
        byte[][] parts = new byte[2 + (length - 1) / 256][];
        parts[0] = ack(0);
        for (int i = 1; i < parts.length; i++) {
            int size = Math.min(256, length - (i - 1) * 256);
            byte[] data = new byte[size];
            java.util.Arrays.fill(data, (byte) 0x4F);
            Kind kind = i == parts.length - 1 ? Kind.END_OF_DATA : Kind.DATA;
            parts[i] = new FingerPacket(FingerPacket.USUAL_ADDRESS, kind, data).encoded();
        }
        return ScriptedLine.joined(parts);
    }
}
