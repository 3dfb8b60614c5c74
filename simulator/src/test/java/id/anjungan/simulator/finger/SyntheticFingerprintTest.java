// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import static org.assertj.core.api.Assertions.assertThat;

import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.ImageQualityGate;
import id.anjungan.core.biometric.Iso19794Codec;
import id.anjungan.core.biometric.QualityGate.Finding;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told of one finger; how hard many are together, {@code AccuracyCommandTest} measures. */
class SyntheticFingerprintTest {
    private static final int FINGERS = 10;
    private static final int TOUCHES = 4;
    private static final double THRESHOLD = 40;

    private static List<SyntheticFingerprint> fingers;
    private static List<FingerprintTemplate> templates;

    @BeforeAll
    static void grow() {
        fingers = IntStream.range(0, FINGERS)
                .mapToObj(i -> SyntheticFingerprint.of(7000 + i, FingerPosition.RIGHT_INDEX))
                .toList();
        templates = fingers.stream()
                .map(TemplateMaker::record)
                .map(FingerprintCompatibility::importTemplate)
                .toList();
    }

    private static FingerprintMatcher probe(int finger, int touch) {
        try (FingerImage image = fingers.get(finger).impression(touch, Condition.CAREFUL, Geometry.ZFM20)) {
            fourBits(image.grey());
            FingerprintImageOptions options = new FingerprintImageOptions().dpi(image.dpi());
            return new FingerprintMatcher(new FingerprintTemplate(
                    new FingerprintImage(image.width(), image.height(), image.grey(), options)));
        }
    }

    private static void fourBits(byte[] grey) {
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) (((grey[i] & 0xFF) >> 4) * 17);
        }
    }

    @Test
    void aFingerLaidWithCareMatchesAtTheFirstTryAndNobodyElses() {
        for (int finger = 0; finger < FINGERS; finger++) {
            for (int touch = 0; touch < TOUCHES; touch++) {
                FingerprintMatcher probe = probe(finger, touch);
                for (int other = 0; other < FINGERS; other++) {
                    assertThat(probe.match(templates.get(other)) >= THRESHOLD)
                            .as("touch %d of finger %d against finger %d", touch, finger, other)
                            .isEqualTo(other == finger);
                }
            }
        }
    }

    @Test
    void theSameSeedsGiveTheSamePicture() {
        SyntheticFingerprint again = SyntheticFingerprint.of(7000, FingerPosition.RIGHT_INDEX);
        SyntheticFingerprint otherHand = SyntheticFingerprint.of(7000, FingerPosition.LEFT_INDEX);
        byte[] picture =
                fingers.get(0).impression(3, Condition.GENUINE, Geometry.ZFM20).grey();
        assertThat(again.impression(3, Condition.GENUINE, Geometry.ZFM20).grey())
                .isEqualTo(picture);
        assertThat(again.impression(4, Condition.GENUINE, Geometry.ZFM20).grey())
                .isNotEqualTo(picture);
        assertThat(otherHand.impression(3, Condition.GENUINE, Geometry.ZFM20).grey())
                .isNotEqualTo(picture);
    }

    @Test
    void templatesAreRecordsOf2005AsSmallAsTheRealCardsAre() {
        byte[] record = TemplateMaker.record(fingers.get(0));
        assertThat(record)
                .hasSizeLessThanOrEqualTo(408)
                .startsWith("FMR\0 20\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(Iso19794Codec.read(record)).hasValueSatisfying(read -> {
            assertThat(read.position()).isEqualTo(FingerPosition.RIGHT_INDEX);
            assertThat(read.minutiae()).hasSizeBetween(25, TemplateMaker.MOST_MINUTIAE);
        });
    }

    @Test
    void theGateSeesWetAndWornFingersAndLetsCarefulOnesPass() {
        ImageQualityGate gate = new ImageQualityGate();
        for (int touch = 0; touch < TOUCHES; touch++) {
            assertThat(judged(gate, touch, Condition.CAREFUL)).isEqualTo(Finding.GOOD);
            assertThat(judged(gate, touch, Condition.WET)).isEqualTo(Finding.WET);
            assertThat(judged(gate, touch, Condition.WORN)).isEqualTo(Finding.DRY);
        }
    }

    private static Finding judged(ImageQualityGate gate, int touch, Condition condition) {
        try (FingerImage image = fingers.get(touch % FINGERS).impression(touch, condition, Geometry.ZFM20)) {
            fourBits(image.grey());
            return gate.judge(image);
        }
    }
}
