// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompactCardCodecTest {
    private static final MinutiaeRecord RECORD = new MinutiaeRecord(
            FingerPosition.LEFT_INDEX,
            352,
            432,
            197,
            IntStream.range(0, 40)
                    .mapToObj(i -> new Minutia(1 + i % 2, 20 + 7 * i, 30 + 9 * i, 5 * i, i % 2))
                    .toList());

    @Test
    void theCompactCardFormatLosesAPixelAndAFewDegrees() {
        byte[] compact = CompactCardCodec.write(RECORD);
        assertThat(compact).hasSize(120);
        MinutiaeRecord read =
                CompactCardCodec.read(compact, FingerPosition.LEFT_INDEX).orElseThrow();
        for (int i = 0; i < 40; i++) {
            Minutia before = RECORD.minutiae().get(i);
            Minutia after = read.minutiae().get(i);
            assertThat(Math.abs(after.x() - before.x())).isLessThanOrEqualTo(1);
            assertThat(Math.abs(after.y() - before.y())).isLessThanOrEqualTo(1);
            assertThat(Math.abs(after.angle() - before.angle())).isLessThanOrEqualTo(2);
            assertThat(after.type()).isEqualTo(before.type());
        }
        assertThat(CompactCardCodec.read(new byte[4], FingerPosition.UNKNOWN)).isEmpty();
    }

    @Test
    void aMinutiaIsTenthsOfAMillimetreTwoBitsOfTypeAndSixOfAngle() {
        // An ending 10.0 mm right, 5.0 mm down, at 90 degrees; a bifurcation at the far corner, at 354.375 degrees.
        byte[] two = HexFormat.of().parseHex("643250" + "ffffbf");
        MinutiaeRecord read =
                CompactCardCodec.read(two, FingerPosition.RIGHT_THUMB).orElseThrow();
        assertThat(read.position()).isEqualTo(FingerPosition.RIGHT_THUMB);
        assertThat(read.perCm()).isEqualTo(197);
        assertThat(read.minutiae()).containsExactly(new Minutia(1, 197, 99, 64, 0), new Minutia(2, 502, 502, 252, 0));
    }

    @Test
    void inATemplateTheyAreObject90() {
        byte[] template = HexFormat.of().parseHex("7f2e0a" + "9103010203" + "9003643250");
        assertThat(CompactCardCodec.readTemplate(template, FingerPosition.RIGHT_RING))
                .hasValueSatisfying(read -> assertThat(read.minutiae()).hasSize(1));
        byte[] written = CompactCardCodec.writeTemplate(RECORD);
        assertThat(written).startsWith(0x7F, 0x2E, 0x7A, 0x90, 0x78);
        assertThat(CompactCardCodec.readTemplate(written, FingerPosition.LEFT_INDEX))
                .isEqualTo(CompactCardCodec.read(CompactCardCodec.write(RECORD), FingerPosition.LEFT_INDEX));
    }

    @Test
    void aTemplateThatDoesNotAddUpIsNone() {
        byte[] template = CompactCardCodec.writeTemplate(RECORD);
        for (int length = 0; length < template.length; length++) {
            assertThat(CompactCardCodec.readTemplate(Arrays.copyOf(template, length), FingerPosition.UNKNOWN))
                    .isEmpty();
        }
        List<String> broken = List.of(
                // Nothing in it; no minutiae; minutiae twice; not whole; longer than the whole; a length of five bytes.
                "7f2e00",
                "7f2e029100",
                "7f2e0a" + "9003643250".repeat(2),
                "7f2e04" + "90026432",
                "7f2e0590ff643250",
                "7f2e8500000000059003643250",
                "7f2e80",
                "7f2e05" + "9003643250" + "00");
        for (String hex : broken) {
            assertThat(CompactCardCodec.readTemplate(HexFormat.of().parseHex(hex), FingerPosition.UNKNOWN))
                    .as(hex)
                    .isEmpty();
        }
    }

    @Test
    void noMoreThan255MinutiaeAreReadAndLongTemplatesHaveLengthsOfThreeBytes() {
        assertThat(CompactCardCodec.read(new byte[255 * 3], FingerPosition.UNKNOWN))
                .isPresent();
        assertThat(CompactCardCodec.read(new byte[256 * 3], FingerPosition.UNKNOWN))
                .isEmpty();
        MinutiaeRecord crowd = new MinutiaeRecord(
                FingerPosition.UNKNOWN,
                300,
                300,
                197,
                IntStream.range(0, 255)
                        .mapToObj(i -> new Minutia(1, i, i, i, 0))
                        .toList());
        byte[] written = CompactCardCodec.writeTemplate(crowd);
        assertThat(written).startsWith(0x7F, 0x2E, 0x82, 0x03, 0x01, 0x90, 0x82, 0x02, 0xFD);
        assertThat(CompactCardCodec.readTemplate(written, FingerPosition.UNKNOWN))
                .hasValueSatisfying(read -> assertThat(read.minutiae()).hasSize(255));
    }
}
