// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.biometric.SourceAfisMatcher;
import id.anjungan.simulator.finger.Condition;
import id.anjungan.simulator.finger.Geometry;
import id.anjungan.simulator.finger.SyntheticFingerprint;
import id.anjungan.simulator.finger.TemplateMaker;
import java.util.ArrayList;
import java.util.List;

/**
 * A fresh machine: warms up as the kiosk does at its start, matches ten citizens, and prints the milliseconds of each.
 */
public final class MatchRounds {
    private static final int ROUNDS = 10;

    private MatchRounds() {}

    public static void main(String[] arguments) {
        SyntheticFingerprint finger = SyntheticFingerprint.of(1, FingerPosition.RIGHT_INDEX);
        byte[] record = TemplateMaker.record(finger);
        List<FingerImage> images = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            images.add(finger.impression(i, Condition.CAREFUL, Geometry.ZFM20));
        }
        SourceAfisMatcher matcher = new SourceAfisMatcher(SourceAfisMatcher.USUAL_THRESHOLD);
        matcher.warmUp();
        for (FingerImage touch : images) {
            try (FingerImage image = touch;
                    FingerTemplate template = new FingerTemplate(finger.position(), record.clone())) {
                long start = System.nanoTime();
                boolean matches = matcher.matches(image, template);
                double millis = (System.nanoTime() - start) / 1e6;
                if (!matches) {
                    throw new IllegalStateException("a genuine finger differs");
                }
                System.out.println(millis);
            }
        }
    }
}
