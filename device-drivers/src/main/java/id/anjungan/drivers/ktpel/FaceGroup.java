// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.identity.FacePhoto;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The group of the photo: a biometric information group of ICAO 9303-10 §4.7.2 with one record of ISO/IEC 19794-5:2005.
 */
final class FaceGroup {
    private static final int GROUP = 0x7F61;
    private static final int ONE = 0x7F60;
    private static final int RECORD = 0x5F2E;
    private static final byte[] FORMAT = {'F', 'A', 'C', 0, '0', '1', '0', 0};

    /** Format, version, length of the record, number of faces. */
    private static final int HEADER = 14;

    private static final int FACIAL_INFORMATION = 20;
    private static final int FEATURE_POINT = 8;
    private static final int IMAGE_INFORMATION = 12;
    private static final int JPEG = 0;
    private static final byte[] START_OF_IMAGE = {(byte) 0xFF, (byte) 0xD8};

    private FaceGroup() {}

    /** The photo; empty when it is coded in another way than JPEG. */
    static Optional<FacePhoto> parse(byte[] file) throws Malformed {
        byte[] record = Tlv.parse(file)
                .expect(ElementaryFile.PHOTO.tag())
                .child(GROUP)
                .child(ONE)
                .child(RECORD)
                .value();
        int least = HEADER + FACIAL_INFORMATION + IMAGE_INFORMATION;
        if (record.length < least || !Arrays.equals(FORMAT, 0, FORMAT.length, record, 0, FORMAT.length)) {
            throw new Malformed("a record of a face expected");
        }
        ByteBuffer fields = ByteBuffer.wrap(record, FORMAT.length, record.length - FORMAT.length);
        int length = fields.getInt();
        int faces = fields.getShort();
        int block = fields.getInt();
        int points = fields.getShort() & 0xFFFF;
        if (length != record.length || faces != 1 || block != record.length - HEADER) {
            throw new Malformed("one face in a record of its stated length expected");
        }
        int image = least + points * FEATURE_POINT;
        if (image > record.length) {
            throw new Malformed("feature points end within the record");
        }
        int coding = record[image - IMAGE_INFORMATION + 1];
        return picture(coding, Arrays.copyOfRange(record, image, record.length));
    }

    private static Optional<FacePhoto> picture(int coding, byte[] bytes) {
        boolean jpeg = coding == JPEG
                && bytes.length > START_OF_IMAGE.length
                && Arrays.equals(START_OF_IMAGE, 0, START_OF_IMAGE.length, bytes, 0, START_OF_IMAGE.length);
        return jpeg ? Optional.of(new FacePhoto(bytes)) : Optional.empty();
    }
}
