// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the views behind a record's first twelve bytes. Underflow means a record that is shorter than it says; an empty
 * answer, one that says what cannot be.
 */
final class MinutiaeRecordReader {
    /** Bytes of a view's date in a record of 2011. */
    static final int DATE = 9;

    /** Ten fingers, each sixteen times (2005), or any mix of as many. */
    private static final int MOST_VIEWS = 160;

    private static final int LAST_POSITION = 10;
    /** 250 to 2000 dots an inch: below, no ridge is to be seen (19794-2:2005 names 250 the least); above, no sensor. */
    private static final int COARSEST = 98;

    private static final int FINEST = 788;
    /** What fourteen bits hold. */
    private static final int LARGEST_SIDE = 0x3FFF;

    private static final int BEST_QUALITY = 100;
    private static final int WITH_QUALITY = 6;
    private static final int WITHOUT_QUALITY = 5;
    private static final int QUALITY_BLOCK = 5;
    private static final int CERTIFICATION_BLOCK = 3;

    private MinutiaeRecordReader() {}

    /** What a view says of the image, before its minutiae. */
    private record Frame(int width, int height, int perCm, int perCmDown) {
        boolean sound() {
            return perCm == perCmDown
                    && perCm >= COARSEST
                    && perCm <= FINEST
                    && width > 0
                    && width <= LARGEST_SIDE
                    && height > 0
                    && height <= LARGEST_SIDE;
        }
    }

    static Optional<List<MinutiaeRecord>> views2005(ByteBuffer in) {
        skip(in, Short.BYTES);
        int width = word(in);
        int height = word(in);
        Frame frame = new Frame(width, height, word(in), word(in));
        int views = octet(in);
        skip(in, 1);
        if (views == 0 || views > MOST_VIEWS || !frame.sound()) {
            return Optional.empty();
        }
        List<MinutiaeRecord> read = new ArrayList<>();
        for (int i = 0; i < views; i++) {
            int position = octet(in);
            skip(in, 1);
            int quality = octet(in);
            List<Minutia> minutiae = minutiae(in, octet(in), true);
            boolean last = i == views - 1;
            if (quality > BEST_QUALITY || position > LAST_POSITION || !inside(frame, minutiae)) {
                return Optional.empty();
            }
            // Some writers leave the empty extended data of a last view away.
            if (!last || in.hasRemaining()) {
                skip(in, word(in));
            }
            read.add(record(position, frame, minutiae));
        }
        return Optional.of(read);
    }

    static Optional<List<MinutiaeRecord>> views2011(ByteBuffer in) {
        int views = word(in);
        int certified = octet(in);
        if (views == 0 || views > MOST_VIEWS || certified > 1) {
            return Optional.empty();
        }
        List<MinutiaeRecord> read = new ArrayList<>();
        for (int i = 0; i < views; i++) {
            int begin = in.position();
            long length = Integer.toUnsignedLong(in.getInt());
            Optional<MinutiaeRecord> view = view2011(in, certified == 1);
            if (view.isEmpty() || in.position() - begin != length) {
                return Optional.empty();
            }
            read.add(view.get());
        }
        return Optional.of(read);
    }

    private static Optional<MinutiaeRecord> view2011(ByteBuffer in, boolean certified) {
        skip(in, DATE + 1 + 2 * Short.BYTES);
        skip(in, QUALITY_BLOCK * octet(in));
        if (certified) {
            skip(in, CERTIFICATION_BLOCK * octet(in));
        }
        int position = octet(in);
        skip(in, 1);
        int perCm = word(in);
        int perCmDown = word(in);
        skip(in, 1);
        int width = word(in);
        Frame frame = new Frame(width, word(in), perCm, perCmDown);
        int minutiaLength = octet(in) >> 4;
        boolean known = minutiaLength == WITH_QUALITY || minutiaLength == WITHOUT_QUALITY;
        if (!known || position > LAST_POSITION || !frame.sound()) {
            return Optional.empty();
        }
        List<Minutia> minutiae = minutiae(in, octet(in), minutiaLength == WITH_QUALITY);
        skip(in, word(in));
        return inside(frame, minutiae) ? Optional.of(record(position, frame, minutiae)) : Optional.empty();
    }

    private static List<Minutia> minutiae(ByteBuffer in, int count, boolean withQuality) {
        if (in.remaining() < count * (withQuality ? WITH_QUALITY : WITHOUT_QUALITY)) {
            throw new BufferUnderflowException();
        }
        List<Minutia> minutiae = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int typeAndX = word(in);
            int y = word(in) & LARGEST_SIDE;
            int angle = octet(in);
            int quality = withQuality ? octet(in) : 0;
            minutiae.add(new Minutia(typeAndX >> 14, typeAndX & LARGEST_SIDE, y, angle, quality));
        }
        return minutiae;
    }

    private static boolean inside(Frame frame, List<Minutia> minutiae) {
        return minutiae.stream().allMatch(m -> m.x() < frame.width() && m.y() < frame.height());
    }

    private static MinutiaeRecord record(int position, Frame frame, List<Minutia> minutiae) {
        return new MinutiaeRecord(FingerPosition.of(position), frame.width(), frame.height(), frame.perCm(), minutiae);
    }

    private static int octet(ByteBuffer in) {
        return in.get() & 0xFF;
    }

    private static int word(ByteBuffer in) {
        return in.getShort() & 0xFFFF;
    }

    private static void skip(ByteBuffer in, int count) {
        if (in.remaining() < count) {
            throw new BufferUnderflowException();
        }
        in.position(in.position() + count);
    }
}
