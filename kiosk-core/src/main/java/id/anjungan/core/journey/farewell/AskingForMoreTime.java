// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Patience;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Rhythm;
import id.anjungan.core.visit.Secret;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import java.util.List;

/**
 * "Perlu waktu lagi?" covers the stage at which nothing was done for a while, and hides its data. What happens
 * meanwhile reaches the covered stage: a document that becomes ready is kept, a card that is laid goes on at once.
 */
public record AskingForMoreTime(Stage interrupted) implements FarewellStage {
    public static final String YES = "ya";

    @Override
    public Step on(Happening happening) {
        if (happening instanceof PatienceOver) {
            return Step.ended(new FarewellOutcome.NobodyThere(interrupted));
        }
        if (happening instanceof Pressed pressed) {
            return pressed.is(YES) ? Step.to(interrupted) : Step.unmoved();
        }
        Step step = interrupted.on(happening);
        return step instanceof Step.Updated updated
                ? new Step.Updated(new AskingForMoreTime(updated.stage()), updated.errands())
                : step;
    }

    @Override
    public Patience patience() {
        return Patience.answer();
    }

    /** What must not be forgotten is not forgotten under the question either. */
    @Override
    public Rhythm rhythm() {
        return interrupted.patience().turn() == Patience.Turn.CITIZEN
                ? interrupted.rhythm().repeated()
                : Rhythm.NONE;
    }

    @Override
    public List<Secret> holds() {
        return interrupted.holds();
    }

    @Override
    public boolean isSomebodys() {
        return interrupted.isSomebodys();
    }

    @Override
    public Stage beneath() {
        return interrupted;
    }

    @Override
    public List<Errand> whenAbandoned() {
        return interrupted.whenAbandoned();
    }

    @Override
    public <R> R read(Reader<R> reader) {
        return reader.askingForMoreTime(this);
    }
}
