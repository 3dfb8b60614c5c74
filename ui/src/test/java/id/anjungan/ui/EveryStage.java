// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.itinerary.Itinerary;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.visit.Guide;
import id.anjungan.core.visit.HandCrankedVisits;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.JumpingClock;
import id.anjungan.core.visit.Outcome;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.RememberedErrands;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import id.anjungan.core.visit.Surroundings;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * A visit on the hand-cranked clock that stands, to begin with, at one of the sample stages; all else is the real
 * guide's.
 */
final class EveryStage {
    static final Preferences USUAL = Preferences.fresh(Language.ID);

    final RememberedErrands errands = new RememberedErrands();
    final HandCrankedVisits visits;

    EveryStage(Stage stage) {
        Itinerary itinerary = new Itinerary(() -> List.of("ktp-el", "qr", "nik", "petugas"), DeskState.FREE);
        JumpingClock clock = new JumpingClock(Instant.parse("2026-01-05T01:00:00Z"));
        visits = new HandCrankedVisits(
                        new From(stage, itinerary), errands, new Surroundings(clock, List.of(), new Random(7), USUAL))
                .start();
    }

    String standsAt() {
        return visits.stage().title();
    }

    private static final class From implements Guide {
        private final Guide guide;
        private Step first;

        From(Stage stage, Guide guide) {
            this.guide = guide;
            this.first = Step.to(stage);
        }

        @Override
        public void notice(Happening happening) {
            guide.notice(happening);
        }

        @Override
        public Step start() {
            Step begun = guide.start();
            Step now = first == null ? begun : first;
            first = null;
            return now;
        }

        @Override
        public Step after(Outcome outcome) {
            return guide.after(outcome);
        }

        @Override
        public Step everywhere(Stage stage, Happening happening) {
            return guide.everywhere(stage, happening);
        }

        @Override
        public Step afterBug(Stage stage) {
            return guide.afterBug(stage);
        }
    }
}
