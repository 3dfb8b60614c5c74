// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.trust.ChildCard.Photo;
import id.anjungan.core.trust.ValidationFindings.Flaw;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a photo on a card may be, told from its header alone (ITU-T T.81 §B.2); nothing is decoded. */
final class CardPhoto {
    static final int MOST_BYTES = 256 * 1024;
    static final int MOST_WIDTH = 1200;
    static final int MOST_HEIGHT = 1600;
    private static final int LEAST_SIDE = 100;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int START_OF_SCAN = 0xFFDA;
    /** Baseline, extended sequential and progressive, all with Huffman coding. */
    private static final int FIRST_FRAME = 0xFFC0;

    private static final int LAST_FRAME = 0xFFC2;

    private CardPhoto() {}

    static Photo of(byte[] jpeg, String sha256) throws CardFlaw {
        if (jpeg.length > MOST_BYTES) {
            throw new CardFlaw(Flaw.TOO_MANY_PIXELS, "photo larger than " + MOST_BYTES + " bytes", null);
        }
        if (!digest(jpeg).equals(sha256)) {
            throw CardFlaw.unreadable("photo is not the one of its digest");
        }
        ByteBuffer frame = frame(ByteBuffer.wrap(jpeg));
        int precision = frame.get();
        int height = Short.toUnsignedInt(frame.getShort());
        int width = Short.toUnsignedInt(frame.getShort());
        if (width > MOST_WIDTH || height > MOST_HEIGHT) {
            throw new CardFlaw(Flaw.TOO_MANY_PIXELS, "photo of too many pixels", null);
        }
        boolean upright = width >= LEAST_SIDE && 2 * width >= height && 5 * width <= 4 * height;
        if (precision != 8 || !upright) {
            throw CardFlaw.unreadable("photo of another shape");
        }
        return new Photo.Jpeg(jpeg);
    }

    /** Positioned at what the frame header says first: its precision. */
    private static ByteBuffer frame(ByteBuffer jpeg) throws CardFlaw {
        try {
            if (marker(jpeg) != START_OF_IMAGE) {
                throw CardFlaw.unreadable("photo is no JPEG");
            }
            for (int marker = marker(jpeg); marker != START_OF_SCAN; marker = marker(jpeg)) {
                int length = Short.toUnsignedInt(jpeg.getShort());
                if (marker >= FIRST_FRAME && marker <= LAST_FRAME && length >= 8) {
                    return jpeg.slice(jpeg.position(), length - 2);
                }
                jpeg.position(jpeg.position() + length - 2);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new CardFlaw(Flaw.UNREADABLE, "photo is cut off", e);
        }
        throw CardFlaw.unreadable("photo without a frame");
    }

    private static int marker(ByteBuffer jpeg) throws CardFlaw {
        int marker = Short.toUnsignedInt(jpeg.getShort());
        if (marker >>> 8 != 0xFF) {
            throw CardFlaw.unreadable("photo is no JPEG");
        }
        return marker;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-256", e);
        }
    }
}
