// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/**
 * Matches with SourceAFIS. Its parser sees only records that {@link Iso19794Codec} or {@link CompactCardCodec}
 * has read and that were written anew, never the
 * card's bytes. SourceAFIS copies what it is given and cannot overwrite it: references to its objects live within one
 * call only. Safe from any thread.
 */
public final class SourceAfisMatcher implements FingerMatcher {
    /** False match about 1 in 10,000 comparisons, so at most 4 in 10,000 visits of four tries (SourceAFIS, Javadoc). */
    public static final double USUAL_THRESHOLD = 40;

    private static final int WARM_UP_ROUNDS = 3;

    private final double threshold;

    public SourceAfisMatcher(double threshold) {
        if (threshold < 1) {
            throw new IllegalArgumentException("a threshold below 1 would let everyone pass");
        }
        this.threshold = threshold;
    }

    @Override
    public boolean matches(FingerImage image, FingerTemplate template) {
        return probe(image).test(template);
    }

    /**
     * One image against several templates: what takes long, finding its minutiae, is done here and once. The image may
     * be closed afterwards.
     */
    public Predicate<FingerTemplate> probe(FingerImage image) {
        com.machinezoo.sourceafis.FingerprintMatcher touched =
                new com.machinezoo.sourceafis.FingerprintMatcher(extracted(image));
        return template -> template.minutiae()
                .map(record -> score(touched, record) >= threshold)
                .orElse(false);
    }

    private static double score(com.machinezoo.sourceafis.FingerprintMatcher touched, MinutiaeRecord record) {
        byte[] rewritten = Iso19794Codec.write2005(record);
        try {
            return touched.match(FingerprintCompatibility.importTemplate(rewritten));
        } finally {
            Arrays.fill(rewritten, (byte) 0);
        }
    }

    private static FingerprintTemplate extracted(FingerImage image) {
        FingerprintImageOptions options = new FingerprintImageOptions().dpi(image.dpi());
        return new FingerprintTemplate(new FingerprintImage(image.width(), image.height(), image.grey(), options));
    }

    /**
     * Extracts and matches a drawn pattern that is nobody's finger until the compiler has seen the loops. Speckled, so
     * that there are as many minutiae as in a finger; takes a second.
     */
    @Override
    public void warmUp() {
        SplittableRandom speckle = new SplittableRandom(1);
        byte[] grey = new byte[256 * 288];
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            for (int i = 0; i < grey.length; i++) {
                double dx = i % 256 - 100 - round;
                double dy = i / 256 - 150;
                double wave =
                        Math.sin(Math.hypot(dx, dy) * 0.7 + 2 * Math.atan2(dy, dx) + 2 * Math.sin(dx / 17 + round));
                grey[i] = (byte) (128 + 90 * wave + speckle.nextInt(-35, 35));
            }
            FingerImage drawn = new FingerImage(256, 288, 500, grey);
            byte[] record = FingerprintCompatibility.exportTemplates(
                    com.machinezoo.fingerprintio.TemplateFormat.ISO_19794_2_2005, extracted(drawn));
            try (FingerTemplate template = new FingerTemplate(FingerPosition.UNKNOWN, record)) {
                matches(drawn, template);
            }
        }
    }
}
