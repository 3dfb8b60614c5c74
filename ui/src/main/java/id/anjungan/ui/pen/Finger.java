// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.pen;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.ui.drawing.AdvicePicture;
import id.anjungan.ui.drawing.AdvicePicture.Advice;
import id.anjungan.ui.drawing.Drawing;
import id.anjungan.ui.drawing.FingerPicture;
import java.util.Optional;

/** A finger by its name and its picture. */
public final class Finger {
    private static final int FINGERS_OF_A_HAND = 5;

    private Finger() {}

    public static String name(Pen pen, FingerPosition position) {
        return pen.texts().get("finger.name." + position.name());
    }

    /** What to do better than at the last touch; nothing before the first. */
    public static Optional<String> finding(Pen pen, FingerFinding finding) {
        return finding == FingerFinding.FIRST
                ? Optional.empty()
                : Optional.of(pen.texts().get("finger.finding." + finding.name()));
    }

    /** What to do better than at the last touch, drawn; the finger that is asked for, where that is all. */
    public static Drawing picture(FingerPosition position, FingerFinding finding) {
        return switch (finding) {
            case FIRST, DIFFERED -> picture(position);
            case MESSY, LATENT -> new AdvicePicture(Advice.WIPE);
            case WET -> new AdvicePicture(Advice.DRY_OFF);
            case DRY -> new AdvicePicture(Advice.RUB);
            case OFF_CENTRE -> new AdvicePicture(Advice.CENTRE);
            case TOO_LITTLE -> new AdvicePicture(Advice.FLAT);
        };
    }

    /** The hand that the position names, with the finger marked; an unknown position marks none. */
    private static FingerPicture picture(FingerPosition position) {
        boolean left = position.code() > FINGERS_OF_A_HAND;
        return new FingerPicture(left, left ? position.code() - FINGERS_OF_A_HAND - 1 : position.code() - 1);
    }
}
