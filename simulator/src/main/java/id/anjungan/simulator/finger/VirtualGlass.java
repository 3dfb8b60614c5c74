// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.people.Persona;

/**
 * What lies on the sensor. A finger is lifted once its picture has been taken, and between two touches the glass is
 * seen empty once; a standing finger, for clients that enrol and search, is laid anew at every look. Thread-safe.
 */
final class VirtualGlass {
    /** Somebody else's fingers grow from the person's seed and this. */
    private static final long STRANGER = 0x5EED_0F_0741EBL;

    private final Geometry geometry;
    private final long seed;
    private final boolean standing;
    private SyntheticFingerprint finger;
    private Condition condition;
    private boolean seenEmpty = true;
    private long touches;

    VirtualGlass(Geometry geometry, long seed, boolean standing) {
        this.geometry = geometry;
        this.seed = seed;
        this.standing = standing;
    }

    void lay(Persona persona, FingerOffer offer, FingerPosition asked) {
        boolean none = offer == FingerOffer.NONE || persona.fingers().isEmpty();
        FingerPosition position =
                none || asked != null ? asked : persona.fingers().get(0);
        long fingerSeed = persona.fingerSeed() ^ (offer == FingerOffer.OTHER ? STRANGER : 0);
        SyntheticFingerprint laid = none ? null : FingerGallery.finger(fingerSeed, position);
        synchronized (this) {
            finger = laid;
            condition = persona.traits().contains(Persona.Trait.WORN_FINGERS) ? Condition.WORN : conditionOf(offer);
        }
    }

    void expect(Persona persona) {
        if (!persona.fingers().isEmpty()) {
            FingerGallery.finger(persona.fingerSeed(), persona.fingers().get(0));
        }
    }

    synchronized void clear() {
        finger = null;
    }

    private static Condition conditionOf(FingerOffer offer) {
        return switch (offer) {
            case WORN -> Condition.WORN;
            case WET -> Condition.WET;
            default -> Condition.CAREFUL;
        };
    }

    /** A picture of what lies there; null when nothing does. */
    synchronized FingerImage look() {
        if (finger == null || !seenEmpty) {
            seenEmpty = true;
            return null;
        }
        FingerImage picture = finger.impression(seed + touches++, condition, geometry);
        if (!standing) {
            finger = null;
            seenEmpty = false;
        }
        return picture;
    }
}
