// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import java.util.List;

/** The office is asked for what it has on record of this one citizen, by the officer's authority. */
public record FetchingRecord(Accompaniment officer, Presented presented, CardPlace place) implements SignedInStage {
    static Step begin(Accompaniment officer, Presented presented, CardPlace place) {
        return Step.to(
                new FetchingRecord(officer, presented, place),
                new AccompanyErrand.FetchRecord(officer, presented.claim()));
    }

    @Override
    public Step on(Happening happening) {
        CardPlace now = place.afterReading(happening);
        if (now != place) {
            return Step.updated(new FetchingRecord(officer, presented, now));
        }
        if (happening instanceof AccompanyHappening.RecordShown shown) {
            return Step.to(
                    new Comparing(officer, new Comparing.Sides(presented, shown.record()), place, Comparing.Word.OPEN));
        }
        if (happening instanceof AccompanyHappening.SentToCounter) {
            return failed(OfficeTroubled.sentToCounter(), Recovery.COUNTER);
        }
        return happening instanceof AccompanyHappening.OtherOfficerWanted
                ? failed(TroubleCode.OTHER_OFFICER_WANTED, Recovery.OTHER_WAY)
                : AccompanySteps.troubled(happening, closing());
    }

    private Step failed(TroubleCode code, Recovery recovery) {
        return Step.ended(new AccompanyOutcome.Failed(code, recovery, closing()));
    }

    @Override
    public OfficerSession session() {
        return officer.session();
    }

    @Override
    public Patience patience() {
        return Patience.machine(SigningIn.LIMIT);
    }

    @Override
    public List<Secret> holds() {
        return presented.holds();
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.fetchingRecord(this);
    }
}
