// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.visit.Pressed;
import java.util.Optional;
import java.util.stream.Stream;

/** What a citizen may think of the visit, by the id of its control. */
public enum Opinion {
    VERY_GOOD("nilai-sangat-baik"),
    GOOD("nilai-baik"),
    POOR("nilai-kurang");

    private final String control;

    Opinion(String control) {
        this.control = control;
    }

    public String control() {
        return control;
    }

    static Optional<Opinion> by(Pressed pressed) {
        return Stream.of(values()).filter(one -> pressed.is(one.control)).findFirst();
    }

    /** Whether the citizen is asked. */
    public enum Question {
        /** It would not be fitting: nothing was printed, somebody died or parted, or something went wrong. */
        UNASKED,
        ASKED,
        ANSWERED
    }
}
