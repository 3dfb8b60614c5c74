// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.identity.FacePhoto;
import id.anjungan.drivers.pcsc.Hex;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FaceGroupTest {
    private static final String JPEG = "FFD8FFE0CAFEFFD9";
    /** Format, version, length 36, one face; length 28; no feature points, 14 bytes of face, 12 of image. */
    private static final String RECORD = "4641430030313000" + "00000036" + "0001" + "00000028" + "0000"
            + "0000000000000000000000000000" + "010000F001400101" + "00000000" + JPEG;

    private static byte[] file(byte[] record) {
        Tlv one = Tlv.of(0x7F60, Tlv.of(0xA1, new Tlv(0x81, new byte[] {2})), new Tlv(0x5F2E, record));
        return Tlv.of(0x75, Tlv.of(0x7F61, new Tlv(0x02, new byte[] {1}), one)).encoded();
    }

    @Test
    void thePictureIsWhatFollowsTheHeaders() throws Malformed {
        assertThat(FaceGroup.parse(file(Hex.bytes(RECORD))).map(FacePhoto::jpeg).map(Hex::of))
                .contains(JPEG);
    }

    @Test
    void featurePointsArePassedOver() throws Malformed {
        String pointed = RECORD.replace("00000036", "0000003E").replace("000000280000", "000000300001");
        int at = 2 * (14 + 20);
        String record = pointed.substring(0, at) + "0102030405060708" + pointed.substring(at);

        assertThat(FaceGroup.parse(file(Hex.bytes(record))).map(FacePhoto::jpeg).map(Hex::of))
                .contains(JPEG);
    }

    @Test
    void aPictureInAnotherCodeIsNone() throws Malformed {
        assertThat(FaceGroup.parse(file(Hex.bytes(RECORD.replace("0100" + "00F0", "0101" + "00F0")))))
                .isEmpty();
        assertThat(FaceGroup.parse(file(Hex.bytes(RECORD.replace("FFD8", "0000")))))
                .isEmpty();
    }

    @Test
    void aRecordCutAnywhereIsMalformed() {
        byte[] record = Hex.bytes(RECORD);
        for (int length = 0; length < record.length; length++) {
            byte[] file = file(Arrays.copyOf(record, length));
            assertThatThrownBy(() -> FaceGroup.parse(file))
                    .as("%d bytes", length)
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void moreFeaturePointsThanTheRecordHoldsAreMalformed() {
        byte[] file = file(Hex.bytes(RECORD.replace("000000280000", "00000028FFFF")));

        assertThatThrownBy(() -> FaceGroup.parse(file)).isInstanceOf(Malformed.class);
    }

    @Test
    void aPhotoIsWipedAndToldToNobody() throws Malformed {
        FacePhoto photo = FaceGroup.parse(file(Hex.bytes(RECORD))).orElseThrow();
        photo.close();

        assertThat(photo.jpeg()).containsOnly(0);
        assertThat(photo).hasToString("FacePhoto[]");
    }
}
