// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.drivers.finger.FingerPacket.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;

/**
 * A module of few words for the scripted line: answers by instruction; what was queued for one comes before the usual.
 */
final class FakeModule implements Function<byte[], byte[]> {
    static final byte[] SILENCE = {};

    private final Map<Integer, Supplier<byte[]>> usual = new HashMap<>();
    private final Map<Integer, Deque<byte[]>> queued = new HashMap<>();

    FakeModule(ModuleProfile profile) {
        int size = Integer.numberOfTrailingZeros(profile.packet() / 32);
        for (int instruction : new int[] {0x01, 0x02, 0x0E, 0x13, 0x33, 0x35}) {
            usual.put(instruction, () -> ack(0));
        }
        usual.put(0x0F, () -> parameters(size, profile.fastest() / 9600));
        usual.put(0x3C, () -> product(profile.width(), profile.height()));
        usual.put(0x0A, () -> picture(profile.imageBytes(), profile.packet(), at -> 0x4F));
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

    /** What ReadSysPara answers: size code and baud rate ÷ 9600 among it. */
    static byte[] parameters(int size, int speed) {
        return ack(0, 0, 0, 0, 0, 0, 120, 0, 3, 255, 255, 255, 255, 0, size, 0, speed);
    }

    private static byte[] product(int width, int height) {
        int[] answer = new int[47];
        answer[40] = width;
        answer[39] = width >> 8;
        answer[42] = height & 0xFF;
        answer[41] = height >> 8;
        return ack(answer);
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
        return picture(length, FingerPacket.LONGEST, at -> 0x4F);
    }

    /** The acknowledgement and a picture of so many bytes in packets of a size. */
    static byte[] picture(int length, int packet, IntUnaryOperator pixels) {
        List<byte[]> parts = new ArrayList<>(List.of(ack(0)));
        for (int from = 0; from < length; from += packet) {
            byte[] data = new byte[Math.min(packet, length - from)];
            for (int i = 0; i < data.length; i++) {
                data[i] = (byte) pixels.applyAsInt(from + i);
            }
            Kind kind = from + packet >= length ? Kind.END_OF_DATA : Kind.DATA;
            parts.add(new FingerPacket(FingerPacket.USUAL_ADDRESS, kind, data).encoded());
        }
        return ScriptedLine.joined(parts.toArray(new byte[0][]));
    }

    /** The packets that several bytes consist of. */
    static List<byte[]> packets(byte[] bytes) {
        List<byte[]> packets = new ArrayList<>();
        int from = 0;
        while (from < bytes.length) {
            int size = FingerPacket.measured(bytes, from, bytes.length);
            packets.add(Arrays.copyOfRange(bytes, from, from + size));
            from += size;
        }
        return packets;
    }
}
