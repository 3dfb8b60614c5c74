// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.finger.Condition;
import id.anjungan.simulator.finger.Geometry;
import id.anjungan.simulator.finger.SyntheticFingerprint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A set of fingers that nobody has, of all positions, some of them worn, some dry and some moist by nature, each laid
 * several times: first as at an enrolment desk, an officer guiding the hand, then as people do by themselves.
 * Everything is drawn by the seed; another seed gives another set of about the same hardness.
 *
 * @param fingers how many
 * @param touches impressions of each
 */
record SyntheticSet(int fingers, int touches, long seed) {
    /** A large sensor's glass: 18.3 by 20.3 mm. */
    static final Geometry GLASS = new Geometry(360, 400, 500);

    private static final int FIRST_NAME = 101;
    /** One finger in twelve has worked hard; of such, a fifth to nearly half of the ridges' height is gone. */
    private static final double WORN = 0.08;

    private static final double LEAST_WEAR = 0.2;
    private static final double MOST_WEAR = 0.45;
    /** How much skins differ in moisture by nature. */
    private static final double MOISTURE = 0.1;

    /** Writes {@code 101_1.png} and so on. Takes about half a second a finger and processor. */
    void write(Path folder) throws IOException {
        try {
            IntStream.range(0, fingers).parallel().forEach(number -> write(folder, number));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Path folder, int number) {
        long fingerSeed = seed * 1_000_003 + number;
        SplittableRandom nature = new SplittableRandom(fingerSeed);
        double moisture = MOISTURE * Math.max(-2.5, Math.min(2.5, nature.nextGaussian()));
        double wear = nature.nextDouble() < WORN ? nature.nextDouble(LEAST_WEAR, MOST_WEAR) : 0;
        Condition enrolled = Condition.GUIDED.skin(moisture, wear);
        Condition laid = Condition.GENUINE.skin(moisture, wear);
        FingerPosition position = FingerPosition.of(1 + number % 10);
        SyntheticFingerprint finger = SyntheticFingerprint.of(fingerSeed, position);
        for (int touch = 1; touch <= touches; touch++) {
            String name = FIRST_NAME + number + "_" + touch + ".png";
            try (FingerImage image = finger.impression(touch, touch == 1 ? enrolled : laid, GLASS)) {
                PngFile.write(picture(image), folder.resolve(name), image.dpi());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static BufferedImage picture(FingerImage image) {
        BufferedImage picture = new BufferedImage(image.width(), image.height(), BufferedImage.TYPE_BYTE_GRAY);
        picture.getRaster().setDataElements(0, 0, image.width(), image.height(), image.grey());
        return picture;
    }
}
