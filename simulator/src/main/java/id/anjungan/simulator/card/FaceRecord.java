// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A face image record of ISO/IEC 19794-5:2005 with one token frontal image and no feature points. */
final class FaceRecord {
    private static final int HEADER = 14;
    private static final int FACIAL_INFORMATION = 20;
    private static final int IMAGE_INFORMATION = 12;
    private static final byte FULL_FRONTAL = 1;
    private static final byte JPEG = 0;
    private static final byte SRGB = 1;
    /** "Static photograph, source unknown". */
    private static final byte SOURCE = 1;

    private FaceRecord() {}

    /** @param gender 1 male, 2 female */
    static byte[] of(byte[] jpeg, int width, int height, int gender) {
        int length = HEADER + FACIAL_INFORMATION + IMAGE_INFORMATION + jpeg.length;
        ByteBuffer record = ByteBuffer.allocate(length);
        record.put("FAC\0".getBytes(StandardCharsets.US_ASCII)).put("010\0".getBytes(StandardCharsets.US_ASCII));
        record.putInt(length).putShort((short) 1);
        record.putInt(length - HEADER).putShort((short) 0).put((byte) gender);
        record.position(HEADER + FACIAL_INFORMATION);
        record.put(FULL_FRONTAL).put(JPEG).putShort((short) width).putShort((short) height);
        record.put(SRGB).put(SOURCE).putShort((short) 0).putShort((short) 0);
        return record.put(jpeg).array();
    }
}
