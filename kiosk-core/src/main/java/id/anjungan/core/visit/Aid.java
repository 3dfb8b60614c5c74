// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.Optional;
import java.util.stream.Stream;

/** What makes the screens fit one person better; each is switched on and off by a control of its own. */
public enum Aid {
    LARGE_TEXT(Controls.LARGE_TEXT),
    HIGH_CONTRAST(Controls.CONTRAST),
    /** Everything that can be pressed stands in the lower part of the panel. */
    LOW_REACH(Controls.LOW_REACH),
    /** Pictures stand still. */
    STILL_PICTURES(Controls.STILL_PICTURES),
    /** The machine says what is on the screen. */
    VOICE(Controls.VOICE),
    /** The screen shows nothing to those who stand around; only with the voice. */
    CURTAIN(Controls.CURTAIN);

    private final String control;

    Aid(String control) {
        this.control = control;
    }

    /** The id of the control that switches it. */
    public String control() {
        return control;
    }

    static Optional<Aid> switchedBy(Pressed pressed) {
        return Stream.of(values()).filter(aid -> pressed.is(aid.control)).findFirst();
    }
}
