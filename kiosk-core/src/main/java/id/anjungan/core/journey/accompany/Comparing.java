// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.journey.accompany.AccompanyErrand.EndSession;
import id.anjungan.core.office.OfficeRecord;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.office.OfficerDesk.Ending;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.trouble.Recovery;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Step;
import java.util.List;
import java.util.stream.Stream;

/** The officer compares face and paper with the office's record, side by side, and answers for it or does not. */
public record Comparing(Accompaniment officer, Sides sides, CardPlace place, Word word) implements SignedInStage {
    /** "Wajah dan surat cocok" */
    public static final String MATCHES = "cocok";

    /** "Tidak cocok" */
    public static final String DIFFERS = "tidak-cocok";

    /** What is compared. */
    public record Sides(Presented presented, OfficeRecord record) {}

    /** How far the officer has come. */
    public enum Word {
        OPEN,
        /** Given, and being written down. */
        GIVEN
    }

    @Override
    public Step on(Happening happening) {
        CardPlace now = place.afterReading(happening);
        if (now != place) {
            return Step.updated(new Comparing(officer, sides, now, word));
        }
        if (happening instanceof AccompanyHappening.WordRecorded recorded) {
            return Step.ended(new AccompanyOutcome.Attested(recorded.evidence()));
        }
        Step troubled = AccompanySteps.troubled(happening, closing());
        if (!(troubled instanceof Step.Unmoved) || word == Word.GIVEN || !(happening instanceof Pressed pressed)) {
            return troubled;
        }
        return pressed(pressed);
    }

    private Step pressed(Pressed pressed) {
        if (pressed.is(MATCHES)) {
            return Step.updated(
                    new Comparing(officer, sides, place, Word.GIVEN),
                    new AccompanyErrand.Attest(officer, sides.presented().claim()));
        }
        if (pressed.is(DIFFERS)) {
            List<Errand> declined = List.of(new EndSession(session(), Ending.DECLINED));
            return Step.ended(new AccompanyOutcome.Failed(OfficeTroubled.sentToCounter(), Recovery.COUNTER, declined));
        }
        return leave(pressed);
    }

    @Override
    public OfficerSession session() {
        return officer.session();
    }

    @Override
    public Patience patience() {
        return word == Word.OPEN ? Patience.idle() : Patience.machine(SigningIn.LIMIT);
    }

    @Override
    public boolean showsPersonalData() {
        return true;
    }

    @Override
    public List<Secret> holds() {
        return Stream.concat(Stream.of(sides.record()), sides.presented().holds().stream())
                .toList();
    }

    @Override
    public boolean isSomebodys() {
        return true;
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.comparing(this);
    }
}
