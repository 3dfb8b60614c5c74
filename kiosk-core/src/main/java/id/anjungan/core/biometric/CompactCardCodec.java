// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The compact card format of ISO/IEC 19794-2:2005 §8: three bytes a minutia, no header; x and y in tenths of a
 * millimetre, then two bits of type and six of angle (5.625 degrees). Coarser than a record: about a pixel is lost. On
 * a card the minutiae may stand bare, or as object 90 of a biometric data template 7F2E (ISO/IEC 7816-11), beside
 * extended data that are passed over.
 */
public final class CompactCardCodec {
    private static final int BYTES = 3;
    private static final int MOST = 255;
    private static final int LARGEST = 4096;

    private static final int PER_CM = 197;
    /** Pixels of 197 a centimetre in a tenth of a millimetre. */
    private static final double PIXELS = PER_CM / 100.0;

    private static final int TEMPLATE_FIRST = 0x7F;
    private static final int TEMPLATE_SECOND = 0x2E;
    private static final int MINUTIAE = 0x90;
    private static final int ONE_BYTE_LENGTH = 0x81;
    private static final int TWO_BYTE_LENGTH = 0x82;

    private CompactCardCodec() {}

    /** Whether these bytes call themselves a biometric data template. */
    public static boolean claims(byte[] template) {
        return template.length >= 2
                && (template[0] & 0xFF) == TEMPLATE_FIRST
                && (template[1] & 0xFF) == TEMPLATE_SECOND;
    }

    /** The minutiae of a biometric data template; empty when it is none, or has none in it. */
    public static Optional<MinutiaeRecord> readTemplate(byte[] template, FingerPosition position) {
        if (!claims(template) || template.length > LARGEST) {
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(template).position(2);
        try {
            int length = length(in);
            return length == in.remaining() ? read(in, position) : Optional.empty();
        } catch (BufferUnderflowException shorterThanItSays) {
            return Optional.empty();
        }
    }

    private static Optional<MinutiaeRecord> read(ByteBuffer objects, FingerPosition position) {
        byte[] minutiae = null;
        while (objects.hasRemaining()) {
            int tag = objects.get() & 0xFF;
            int length = length(objects);
            boolean second = tag == MINUTIAE && minutiae != null;
            if (length > objects.remaining() || second) {
                return Optional.empty();
            }
            byte[] value = new byte[length];
            objects.get(value);
            minutiae = tag == MINUTIAE ? value : minutiae;
        }
        return minutiae == null ? Optional.empty() : read(minutiae, position);
    }

    /** A length of one to three bytes (ISO/IEC 7816-4 §5.2.2); a longer one is beyond any template. */
    private static int length(ByteBuffer in) {
        int first = in.get() & 0xFF;
        return switch (first) {
            case ONE_BYTE_LENGTH -> in.get() & 0xFF;
            case TWO_BYTE_LENGTH -> in.getShort() & 0xFFFF;
            default -> first < ONE_BYTE_LENGTH - 1 ? first : Integer.MAX_VALUE;
        };
    }

    /** The minutiae as they would stand in a record of 500 dpi; empty when the bytes are not whole minutiae. */
    public static Optional<MinutiaeRecord> read(byte[] minutiae, FingerPosition position) {
        if (minutiae.length == 0 || minutiae.length % BYTES != 0 || minutiae.length > MOST * BYTES) {
            return Optional.empty();
        }
        List<Minutia> found = new ArrayList<>();
        for (int i = 0; i < minutiae.length; i += BYTES) {
            int x = (int) Math.round((minutiae[i] & 0xFF) * PIXELS);
            int y = (int) Math.round((minutiae[i + 1] & 0xFF) * PIXELS);
            int last = minutiae[i + 2] & 0xFF;
            found.add(new Minutia(last >> 6, x, y, (last & 0x3F) << 2, 0));
        }
        int side = (int) Math.round(255 * PIXELS) + 1;
        return Optional.of(new MinutiaeRecord(position, side, side, PER_CM, found));
    }

    /** The record's minutiae in three bytes each; those beyond 25.5 mm are left out. */
    public static byte[] write(MinutiaeRecord record) {
        double tenths = 100.0 / record.perCm();
        List<Minutia> reachable = record.minutiae().stream()
                .filter(m -> Math.round(m.x() * tenths) <= 255 && Math.round(m.y() * tenths) <= 255)
                .limit(MOST)
                .toList();
        byte[] out = new byte[reachable.size() * BYTES];
        int at = 0;
        for (Minutia m : reachable) {
            out[at++] = (byte) Math.round(m.x() * tenths);
            out[at++] = (byte) Math.round(m.y() * tenths);
            out[at++] = (byte) (m.type() << 6 | (m.angle() + 2 & 0xFF) >> 2);
        }
        return out;
    }

    /** The same as object 90 of a biometric data template. */
    public static byte[] writeTemplate(MinutiaeRecord record) {
        byte[] minutiae = write(record);
        int inner = 1 + lengthBytes(minutiae.length) + minutiae.length;
        ByteBuffer out = ByteBuffer.allocate(2 + lengthBytes(inner) + inner);
        out.put((byte) TEMPLATE_FIRST).put((byte) TEMPLATE_SECOND);
        putLength(out, inner);
        out.put((byte) MINUTIAE);
        putLength(out, minutiae.length);
        return out.put(minutiae).array();
    }

    private static int lengthBytes(int length) {
        return length < 0x80 ? 1 : length <= 0xFF ? 2 : 3;
    }

    private static void putLength(ByteBuffer out, int length) {
        switch (lengthBytes(length)) {
            case 1 -> out.put((byte) length);
            case 2 -> out.put((byte) ONE_BYTE_LENGTH).put((byte) length);
            default -> out.put((byte) TWO_BYTE_LENGTH).putShort((short) length);
        }
    }
}
