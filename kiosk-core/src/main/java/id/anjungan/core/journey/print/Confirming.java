// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;

/** The citizen reads what will be printed; fetch, check and raster run behind this screen. */
public record Confirming(Bearer bearer, Choice choice, GuardianAct act, Draft draft) implements PrintStage {
    public static final String PRINT = "cetak";

    /** "Satu per satu": the members of a bundle singly. */
    public static final String SINGLY = "satu-satu";

    /** "Saya orang tua/wali dari …" */
    public static final String GUARDIAN = "saya-wali";

    static Step begin(Bearer bearer, Choice choice) {
        return Step.to(
                new Confirming(bearer, choice, GuardianAct.before(choice), new Draft.Coming()),
                new PrintErrand.PrepareDocument(bearer.citizen().grant(), choice.chosen()));
    }

    @Override
    public Step next(Happening happening) {
        if (happening instanceof DocumentHappening.DocumentReady ready) {
            return ready.document().offer().equals(choice.chosen())
                    ? Step.updated(new Confirming(bearer, choice, act, new Draft.Ready(ready.document())))
                    : Step.unmoved();
        }
        if (happening instanceof DocumentHappening.DocumentNotReady notReady) {
            return PrintSteps.notReady(bearer, choice, notReady);
        }
        if (happening instanceof DocumentHappening.ActRecorded) {
            return Step.updated(new Confirming(bearer, choice, GuardianAct.DECLARED, draft));
        }
        return happening instanceof Pressed pressed ? pressed(pressed) : Step.unmoved();
    }

    private Step pressed(Pressed pressed) {
        if (pressed.is(Controls.BACK)) {
            return PrintSteps.backToList(bearer, choice);
        }
        if (pressed.is(GUARDIAN) && act == GuardianAct.ASKED) {
            return Step.updated(
                    this,
                    new PrintErrand.RecordGuardianship(bearer.citizen().grant(), choice.chosen(), choice.ofChildren()));
        }
        if (pressed.is(SINGLY) && choice.bundle().isPresent()) {
            return Step.to(new ChoosingDocuments(
                    bearer, choice.selection().within(choice.bundle().get())));
        }
        if (!pressed.is(PRINT) || act == GuardianAct.ASKED) {
            return Step.unmoved();
        }
        return draft instanceof Draft.Ready ready
                ? PrintSteps.towardsPaper(bearer, choice, ready.document())
                : Step.to(new AwaitingDocuments(bearer, choice));
    }

    @Override
    public PrintStage of(Bearer other) {
        return new Confirming(other, choice, act, draft);
    }

    @Override
    public Patience patience() {
        return Patience.idle();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.confirming(this);
    }
}
