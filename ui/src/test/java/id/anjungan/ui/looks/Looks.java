// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import java.util.List;

/** Everything that every screen is looked at for. */
final class Looks {
    static final List<Check> CHECKS = List.of(
            new WholeWords(),
            new Apart(),
            new Targets(),
            new Reach(),
            new Letters(),
            new Contrast(),
            new WithoutColour(),
            new Gestures(),
            new OneQuestion(),
            new Discretion(),
            new HonestTrouble(),
            new Confirmation(),
            new PlainWords());

    private Looks() {}
}
