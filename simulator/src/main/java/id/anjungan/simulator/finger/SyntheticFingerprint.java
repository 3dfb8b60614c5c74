// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import java.util.SplittableRandom;

/**
 * A finger that nobody has, grown from a seed: the same seed gives the same ridges for ever. About as hard to match as
 * real fingers on a serial module ({@code scripts/bench accuracy --synthetic} says how hard). Growing takes some tenths
 * of a second and is done once an object; impressions are quick. Immutable.
 */
public final class SyntheticFingerprint {
    private final FingerPosition position;
    private final Skin skin;
    private final long seed;

    private SyntheticFingerprint(FingerPosition position, long seed) {
        this.position = position;
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        this.skin = new Skin(RidgeGrowth.grow(random), Ripple.of(random, 1, 60, 200));
    }

    /** The finger at one position of the person with this seed; different positions are different fingers. */
    public static SyntheticFingerprint of(long fingerSeed, FingerPosition position) {
        return new SyntheticFingerprint(position, mix(fingerSeed, position.code()));
    }

    public FingerPosition position() {
        return position;
    }

    /** What the enrolment desk's large sensor saw: 352 by 432 pixels, 500 dpi, clean. The caller closes it. */
    public FingerImage enrolment() {
        return Impression.take(skin, Geometry.ENROLMENT, Condition.ENROLMENT, mix(seed, -1));
    }

    /** One touch on a sensor; the same impression seed gives the same picture. The caller closes it. */
    public FingerImage impression(long impressionSeed, Condition condition, Geometry glass) {
        return Impression.take(skin, glass, condition, mix(seed, impressionSeed));
    }

    private static long mix(long seed, long salt) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + salt).nextLong();
    }
}
