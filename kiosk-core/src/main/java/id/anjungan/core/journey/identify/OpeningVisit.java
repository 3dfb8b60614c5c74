// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.identity.Recognition;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import java.time.Duration;
import java.util.List;

/** The office is asked to open the visit, and then what lies ready; nothing was said to it about the person before. */
public record OpeningVisit(Recognition recognition) implements IdentifyStage {
    /** Two calls at the office's budget of 15 s each, with room to spare. */
    private static final Duration LIMIT = Duration.ofSeconds(45);

    @Override
    public Step on(Happening happening) {
        if (happening instanceof OpeningHappening.VisitOpened opened) {
            return Step.ended(new IdentifyOutcome.Identified(opened.citizen(), opened.offers(), recognition));
        }
        if (happening instanceof OpeningHappening.SentToCounter) {
            return Step.ended(new IdentifyOutcome.Failed(TroubleCode.OFFICE_SENDS_TO_COUNTER, Recovery.COUNTER));
        }
        return happening instanceof OfficeTroubled office
                ? Step.ended(new IdentifyOutcome.Failed(office.code(), Recovery.COUNTER))
                : Step.unmoved();
    }

    @Override
    public Patience patience() {
        return Patience.machine(LIMIT);
    }

    @Override
    public List<Secret> holds() {
        return recognition.holds();
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.openingVisit(this);
    }
}
