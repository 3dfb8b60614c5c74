// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitDesk;

/**
 * Asks the office to open a visit, and is the only maker of {@link VerifiedCitizen}. Blocks as {@link VisitDesk} does.
 */
public final class Reception {
    private final VisitDesk desk;
    private final WayCounts counts;

    public Reception(VisitDesk desk) {
        this(desk, new WayCounts());
    }

    /** @param counts hears what comes of each evidence */
    public Reception(VisitDesk desk, WayCounts counts) {
        this.desk = desk;
        this.counts = counts;
    }

    /** A finger was refused after its last try, so that the office hears of no evidence. */
    public void turnedAway() {
        counts.refused(Assurance.CARD_AND_FINGER);
    }

    /** How the office answered. */
    public sealed interface Answer {
        record Welcome(VerifiedCitizen citizen) implements Answer {}

        /** @param why what the office answered instead of a grant */
        record NotOpened(VisitDesk.Answer why) implements Answer {}
    }

    /** @throws OfficeFault also when the office grants more than was shown, which it cannot mean */
    public Answer open(Evidence evidence) throws OfficeFault {
        VisitDesk.Answer answer = desk.open(evidence);
        if (!(answer instanceof VisitDesk.Answer.Granted granted)) {
            counts.refused(evidence.assurance());
            return new Answer.NotOpened(answer);
        }
        if (!evidence.assurance().suffices(granted.grant().assurance())) {
            throw new OfficeFault(OfficeFault.Kind.UNINTELLIGIBLE, "more is granted than was shown", null);
        }
        counts.accepted(evidence.assurance(), evidence.attempt());
        return new Answer.Welcome(new VerifiedCitizen(granted.grant(), evidence.presentation()));
    }
}
