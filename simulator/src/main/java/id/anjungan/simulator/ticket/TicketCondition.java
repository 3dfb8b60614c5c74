// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be the matter with a ticket printer. Several at once are possible. */
public enum TicketCondition {
    /** The roll is near its end; it still prints. */
    PAPER_NEAR_END,
    PAPER_OUT,
    COVER_OPEN,
    CUTTER_ERROR,
    HEAD_HOT,
    /** An error that only a restart mends. */
    UNRECOVERABLE,
    /** It takes nothing and does not say why. */
    OFFLINE,
    /** Noise is on the line: nothing that crosses it can be read. */
    GARBAGE,
    /** It hears and does not answer. */
    SILENT,
    /** The roll ends three lines into the next ticket. */
    PAPER_OUT_MIDWAY;

    /** The one of a word in a scenario or a command: {@code paper-out}. */
    public static Optional<TicketCondition> named(String word) {
        return Arrays.stream(values()).filter(c -> c.word().equals(word)).findFirst();
    }

    public String word() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    boolean stops() {
        return switch (this) {
            case PAPER_OUT, COVER_OPEN, CUTTER_ERROR, HEAD_HOT, UNRECOVERABLE, OFFLINE -> true;
            case PAPER_NEAR_END, GARBAGE, SILENT, PAPER_OUT_MIDWAY -> false;
        };
    }
}
