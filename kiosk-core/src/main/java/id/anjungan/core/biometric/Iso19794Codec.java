// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * Finger minutiae records of ISO/IEC 19794-2:2005 (" 20") and of ISO/IEC 19794-2:2011 ("030"), read and written. A
 * record holds views: of several fingers, or of one several times. Never trusts a number in a record: lengths must add
 * up to the byte, and what does not is no record at all.
 *
 * <p>The layouts stand in the standards; those of 2005 and 2011 are also told, free of charge, in the summaries at
 * {@code templates.machinezoo.com}, against whose reader the tests hold what is written here.
 */
public final class Iso19794Codec {
    /** A card's file of two fingers with everything that the extended data may tell stays far below this. */
    static final int LARGEST = 4096;

    static final int HEADER_2005 = 24;
    static final int VIEW_2005 = 6;
    static final int HEADER_2011 = 15;
    /** Of a view without quality and certification blocks, up to the first minutia. */
    static final int VIEW_2011 = 32;

    static final int MOST_MINUTIAE = 255;
    static final int MINUTIA = 6;
    /** "FMR" and a zero byte. */
    static final int MAGIC = 0x464D5200;

    static final int VERSION_2005 = 0x20323000;
    static final int VERSION_2011 = 0x30333000;

    private Iso19794Codec() {}

    /** Whether these bytes call themselves such a record; {@link #views} says whether they are one. */
    public static boolean claims(byte[] record) {
        return record.length >= Integer.BYTES && ByteBuffer.wrap(record).getInt() == MAGIC;
    }

    /** The record's first view; empty when these bytes are no such record. */
    public static Optional<MinutiaeRecord> read(byte[] record) {
        return views(record).stream().findFirst();
    }

    /** All views of the record in its order; none when these bytes are no such record. */
    public static List<MinutiaeRecord> views(byte[] record) {
        if (record.length > LARGEST || !claims(record)) {
            return List.of();
        }
        ByteBuffer in = ByteBuffer.wrap(record).position(Integer.BYTES);
        try {
            int version = in.getInt();
            if (Integer.toUnsignedLong(in.getInt()) != record.length) {
                return List.of();
            }
            Optional<List<MinutiaeRecord>> views = version == VERSION_2005
                    ? MinutiaeRecordReader.views2005(in)
                    : version == VERSION_2011 ? MinutiaeRecordReader.views2011(in) : Optional.empty();
            return in.hasRemaining() ? List.of() : views.orElse(List.of());
        } catch (BufferUnderflowException shorterThanItSays) {
            return List.of();
        }
    }

    /** A record of 2005 with one finger, one view: 30 + 6n bytes, of at most 255 minutiae. */
    public static byte[] write2005(MinutiaeRecord record) {
        ByteBuffer out = ByteBuffer.allocate(HEADER_2005 + VIEW_2005 + MINUTIA * fitting(record));
        out.putInt(MAGIC).putInt(VERSION_2005).putInt(out.capacity()).putShort((short) 0);
        out.putShort((short) record.width()).putShort((short) record.height());
        out.putShort((short) record.perCm()).putShort((short) record.perCm());
        out.put((byte) 1).put((byte) 0);
        out.put((byte) record.position().code()).put((byte) 0).put((byte) 100);
        return minutiae(out, record).array();
    }

    /**
     * A record of 2011 with one finger, one view: 49 + 6n bytes, of at most 255 minutiae. Date, maker and quality are
     * not told.
     */
    public static byte[] write2011(MinutiaeRecord record) {
        ByteBuffer out = ByteBuffer.allocate(HEADER_2011 + VIEW_2011 + MINUTIA * fitting(record) + Short.BYTES);
        out.putInt(MAGIC).putInt(VERSION_2011).putInt(out.capacity());
        out.putShort((short) 1).put((byte) 0);
        out.putInt(out.capacity() - HEADER_2011);
        for (int i = 0; i < MinutiaeRecordReader.DATE; i++) {
            out.put((byte) 0xFF);
        }
        out.put((byte) 0).putShort((short) 0).putShort((short) 0).put((byte) 0);
        out.put((byte) record.position().code()).put((byte) 0);
        out.putShort((short) record.perCm()).putShort((short) record.perCm()).put((byte) 0);
        out.putShort((short) record.width()).putShort((short) record.height());
        out.put((byte) (MINUTIA << 4));
        return minutiae(out, record).array();
    }

    private static int fitting(MinutiaeRecord record) {
        int count = record.minutiae().size();
        if (count > MOST_MINUTIAE) {
            throw new IllegalArgumentException("a record holds at most 255 minutiae");
        }
        return count;
    }

    /** Their count, the minutiae, and that no extended data follow. */
    private static ByteBuffer minutiae(ByteBuffer out, MinutiaeRecord record) {
        out.put((byte) record.minutiae().size());
        for (Minutia m : record.minutiae()) {
            out.putShort((short) (m.type() << 14 | m.x())).putShort((short) m.y());
            out.put((byte) m.angle()).put((byte) m.quality());
        }
        return out.putShort((short) 0);
    }
}
