// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.visit.Aid;
import id.anjungan.ui.looks.Mode.Wording;

/** Which modes hold every rule on every screen; the decision record 0027 says why the others do not. */
final class Supported {
    /** On a smaller panel the large letters leave thirty of them to a line. */
    private static final double SMALL_PANEL = 20;

    private Supported() {}

    static boolean holds(Mode mode) {
        boolean stretched = mode.wording() == Wording.STRETCHED;
        boolean low = mode.has(Aid.LOW_REACH);
        if (mode.inches() >= SMALL_PANEL) {
            return true;
        }
        return !mode.has(Aid.LARGE_TEXT) && (!low || !stretched);
    }
}
