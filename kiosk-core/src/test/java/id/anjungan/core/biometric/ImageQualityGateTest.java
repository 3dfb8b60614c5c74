// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.biometric.QualityGate.Finding;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** The gate on drawn pictures: parallel ridges, 9 pixels apart, as they would look under each trouble. */
class ImageQualityGateTest {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 288;

    private final QualityGate gate = new ImageQualityGate();
    private final SplittableRandom random = new SplittableRandom(7);

    private Finding judged(IntBinaryOperator grey) {
        byte[] pixels = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < pixels.length; i++) {
            int value = Math.max(0, Math.min(255, grey.applyAsInt(i % WIDTH, i / WIDTH)));
            pixels[i] = (byte) ((value >> 4) * 17);
        }
        try (FingerImage image = new FingerImage(WIDTH, HEIGHT, 500, pixels)) {
            return gate.judge(image);
        }
    }

    /** 1 on a ridge, -1 in a valley. */
    private static double ridge(int x, int y) {
        return Math.sin(2 * Math.PI * (y + 0.2 * x) / 9);
    }

    private static IntBinaryOperator pad(int middleX, IntBinaryOperator skin) {
        return (x, y) -> Math.hypot((x - middleX) / 110.0, (y - HEIGHT / 2) / 135.0) < 1 ? skin.applyAsInt(x, y) : 235;
    }

    private static int sound(int x, int y) {
        return (int) (130 - 80 * ridge(x, y));
    }

    @Test
    void soundPrintsPassDarkOrLight() {
        assertThat(judged(pad(WIDTH / 2, ImageQualityGateTest::sound))).isEqualTo(Finding.GOOD);
        assertThat(judged(pad(WIDTH / 2, (x, y) -> (int) (205 - 45 * ridge(x, y)))))
                .as("a light print of a sensor with a bright lamp")
                .isEqualTo(Finding.GOOD);
        assertThat(judged((x, y) -> (int) (75 - 30 * ridge(x, y))))
                .as("a dark print that fills the glass of a capacitive sensor")
                .isEqualTo(Finding.GOOD);
    }

    @Test
    void anEmptyGlassAndACornerOfAFingerAreTooLittle() {
        assertThat(judged((x, y) -> 235)).isEqualTo(Finding.TOO_LITTLE);
        assertThat(judged((x, y) -> x < 80 && y < 100 ? sound(x, y) : 235)).isEqualTo(Finding.TOO_LITTLE);
    }

    @Test
    void whatAnEarlierFingerLeftIsNoFinger() {
        assertThat(judged(pad(WIDTH / 2, (x, y) -> (int) (218 - 20 * ridge(x, y)))))
                .isEqualTo(Finding.LATENT);
    }

    @Test
    void aFingerAtTheEdgeIsOffCentre() {
        assertThat(judged(pad(10, ImageQualityGateTest::sound))).isEqualTo(Finding.OFF_CENTRE);
    }

    @Test
    void valleysThatAreFilledAreWet() {
        assertThat(judged(pad(WIDTH / 2, (x, y) -> (int) (55 - 25 * ridge(x, y)))))
                .isEqualTo(Finding.WET);
    }

    @Test
    void ridgesThatTouchInGrainsAreDry() {
        assertThat(judged(pad(WIDTH / 2, (x, y) -> random.nextInt(3) == 0 ? 40 : 220)))
                .isEqualTo(Finding.DRY);
    }
}
