// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finger minutiae records of ISO/IEC 19794-2:2005 (" 20") and 19794-2:2011 ("030"). Reads both, writes 2005. Of a
 * record with several fingers or views the first is taken. Never trusts a length: what does not add up is no record.
 */
public final class Iso19794Codec {
    /** "FMR" and a zero byte. */
    private static final int MAGIC = 0x464D5200;

    private static final int VERSION_2005 = 0x20323000;
    private static final int VERSION_2011 = 0x30333000;
    private static final int LARGEST = 4096;
    private static final int FIXED_2005 = 30;
    private static final int SIX = 6;

    private Iso19794Codec() {}

    /** The record's content; empty when these bytes are no such record. */
    public static Optional<MinutiaeRecord> read(byte[] record) {
        if (record.length > LARGEST) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(record);
        try {
            if (in.getInt() != MAGIC) {
                return Optional.empty();
            }
            int version = in.getInt();
            if (Integer.toUnsignedLong(in.getInt()) != record.length) {
                return Optional.empty();
            }
            return switch (version) {
                case VERSION_2005 -> read2005(in);
                case VERSION_2011 -> read2011(in);
                default -> Optional.empty();
            };
        } catch (BufferUnderflowException shorterThanItSays) {
            return Optional.empty();
        }
    }

    private static Optional<MinutiaeRecord> read2005(ByteBuffer in) {
        in.getShort();
        int width = in.getShort() & 0xFFFF;
        int height = in.getShort() & 0xFFFF;
        int perCm = in.getShort() & 0xFFFF;
        int perCmDown = in.getShort() & 0xFFFF;
        int views = in.get() & 0xFF;
        in.get();
        if (views == 0) {
            return Optional.empty();
        }
        FingerPosition position = FingerPosition.of(in.get() & 0xFF);
        in.getShort();
        List<Minutia> minutiae = minutiae(in, in.get() & 0xFF, true);
        return checked(new MinutiaeRecord(position, width, height, perCm, minutiae), perCmDown);
    }

    private static Optional<MinutiaeRecord> read2011(ByteBuffer in) {
        int views = in.getShort() & 0xFFFF;
        boolean certified = in.get() == 1;
        if (views == 0) {
            return Optional.empty();
        }
        skip(in, 4 + 9 + 1 + 2 + 2);
        skip(in, 5 * (in.get() & 0xFF));
        if (certified) {
            skip(in, 3 * (in.get() & 0xFF));
        }
        FingerPosition position = FingerPosition.of(in.get() & 0xFF);
        in.get();
        int perCm = in.getShort() & 0xFFFF;
        int perCmDown = in.getShort() & 0xFFFF;
        in.get();
        int width = in.getShort() & 0xFFFF;
        int height = in.getShort() & 0xFFFF;
        boolean withQuality = (in.get() & 0xFF) >> 4 == SIX;
        List<Minutia> minutiae = minutiae(in, in.get() & 0xFF, withQuality);
        return checked(new MinutiaeRecord(position, width, height, perCm, minutiae), perCmDown);
    }

    private static List<Minutia> minutiae(ByteBuffer in, int count, boolean withQuality) {
        List<Minutia> minutiae = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int typeAndX = in.getShort() & 0xFFFF;
            int y = in.getShort() & 0x3FFF;
            int angle = in.get() & 0xFF;
            int quality = withQuality ? in.get() & 0xFF : 0;
            minutiae.add(new Minutia(typeAndX >> 14, typeAndX & 0x3FFF, y, angle, quality));
        }
        return minutiae;
    }

    private static void skip(ByteBuffer in, int count) {
        if (in.remaining() < count) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + count);
    }

    private static Optional<MinutiaeRecord> checked(MinutiaeRecord record, int perCmDown) {
        boolean sound = record.width() > 0
                && record.height() > 0
                && record.perCm() > 0
                && record.perCm() == perCmDown
                && record.minutiae().stream().allMatch(m -> m.x() < record.width() && m.y() < record.height());
        return sound ? Optional.of(record) : Optional.empty();
    }

    /** A record of 2005 with one finger, one view: 30 + 6n bytes, of at most 255 minutiae. */
    public static byte[] write2005(MinutiaeRecord record) {
        List<Minutia> minutiae = record.minutiae();
        if (minutiae.size() > 255) {
            throw new IllegalArgumentException("a record holds at most 255 minutiae");
        }
        ByteBuffer out = ByteBuffer.allocate(FIXED_2005 + SIX * minutiae.size());
        out.put("FMR\0 20\0".getBytes(StandardCharsets.US_ASCII));
        out.putInt(out.capacity()).putShort((short) 0);
        out.putShort((short) record.width()).putShort((short) record.height());
        out.putShort((short) record.perCm()).putShort((short) record.perCm());
        out.put((byte) 1).put((byte) 0);
        out.put((byte) record.position().code()).put((byte) 0).put((byte) 100).put((byte) minutiae.size());
        for (Minutia m : minutiae) {
            out.putShort((short) (m.type() << 14 | m.x())).putShort((short) m.y());
            out.put((byte) m.angle()).put((byte) m.quality());
        }
        return out.array();
    }
}
