// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitEngineTest {
    /** Overwritten or not. */
    private static final class Note implements Secret {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private record Fetch() implements Errand {}

    private record Fetched(Note note) implements Happening {
        @Override
        public List<Secret> holds() {
            return List.of(note);
        }
    }

    private record AtRest() implements Stage {
        @Override
        public Step on(Happening happening) {
            return happening instanceof Pressed ? Step.to(new Waiting(), new Fetch()) : Step.unmoved();
        }

        @Override
        public Patience patience() {
            return Patience.endless();
        }

        @Override
        public String journey() {
            return "test";
        }
    }

    private record Waiting() implements Stage {
        @Override
        public Step on(Happening happening) {
            if (happening instanceof Pressed pressed && pressed.is("bug")) {
                throw new IllegalStateException("a bug");
            }
            return happening instanceof Fetched fetched ? Step.to(new Keeping(fetched.note())) : Step.unmoved();
        }

        @Override
        public Patience patience() {
            return Patience.idle();
        }

        @Override
        public String journey() {
            return "test";
        }
    }

    private record Keeping(Note note) implements Stage {
        @Override
        public Step on(Happening happening) {
            return happening instanceof Pressed pressed && pressed.is("more")
                    ? Step.updated(new Keeping(note))
                    : Step.unmoved();
        }

        @Override
        public Patience patience() {
            return Patience.idle();
        }

        @Override
        public String journey() {
            return "test";
        }

        @Override
        public List<Secret> holds() {
            return List.of(note);
        }
    }

    /** Every visit ends with the stage's patience, or with a bug. */
    private static final class ShortGuide implements Guide {
        @Override
        public void notice(Happening happening) {}

        @Override
        public Step start() {
            return Step.to(new AtRest());
        }

        @Override
        public Step after(Outcome outcome) {
            return Step.visitOver();
        }

        @Override
        public Step everywhere(Stage stage, Happening happening) {
            return happening instanceof PatienceOver ? Step.visitOver() : Step.unmoved();
        }

        @Override
        public Step afterBug(Stage stage) {
            return Step.visitOver();
        }
    }

    private final RememberedErrands errands = new RememberedErrands();
    private final HandCrankedVisits visits = new HandCrankedVisits(new ShortGuide(), errands, 1).start();
    private final Note note = new Note();

    @Test
    void whatIsHeldIsOverwrittenWhenTheVisitEnds() {
        visits.press("go");
        errands.answer(Fetch.class, new Fetched(note));
        visits.press("more");
        assertThat(note.closed).isFalse();
        visits.jump();
        assertThat(note.closed).isTrue();
        assertThat(visits.stage()).isEqualTo(new AtRest());
    }

    @Test
    void aLateResultIsDroppedAndOverwritten() {
        visits.press("go");
        visits.jump();
        visits.press("go");
        errands.answer(Fetch.class, new Fetched(note));
        assertThat(note.closed).isTrue();
        assertThat(visits.stage()).isEqualTo(new Waiting());
    }

    @Test
    void aBugEndsTheVisit() {
        visits.press("go");
        long visit = visits.now().id();
        visits.press("bug");
        assertThat(visits.bugs()).hasSize(1);
        assertThat(visits.stage()).isEqualTo(new AtRest());
        assertThat(visits.now().id()).isGreaterThan(visit);
    }

    @Test
    void aBugInAnErrandEndsTheVisit() {
        visits.press("go");
        errands.answer(Fetch.class, new ErrandFailed(new IllegalStateException("a bug")));
        assertThat(visits.bugs()).hasSize(1);
        assertThat(visits.stage()).isEqualTo(new AtRest());
    }

    @Test
    void preferencesGoWithEveryStageAndAreFreshAtTheNextVisit() {
        visits.press(Controls.LANGUAGE);
        visits.press("go");
        visits.press(Controls.LARGE_TEXT);
        assertThat(visits.now().preferences())
                .isEqualTo(Preferences.fresh(Preferences.Language.EN).with(Aid.LARGE_TEXT));
        assertThat(visits.journey()).containsExactly("test.AtRest", "test.Waiting");
        visits.jump();
        assertThat(visits.now().preferences()).isEqualTo(Preferences.fresh(Preferences.Language.ID));
    }

    @Test
    void atRestAForgottenLanguageIsForgotten() {
        visits.press(Controls.LANGUAGE);
        visits.jump();
        assertThat(visits.now().preferences()).isEqualTo(Preferences.fresh(Preferences.Language.ID));
        assertThat(visits.now().entry()).isEqualTo(1);
        assertThat(visits.jump()).isFalse();
    }

    @Test
    void largeTextDoublesTheTimeToThink() {
        visits.press("go");
        visits.press(Controls.LARGE_TEXT);
        var before = visits.clock().now();
        visits.jump();
        assertThat(Duration.between(before, visits.clock().now()))
                .isEqualTo(Tempo.USUAL.warning().multipliedBy(2));
    }

    @Test
    void callingStaffLeavesTheStageAlone() {
        visits.press("go");
        visits.press(Controls.CALL_STAFF);
        assertThat(visits.now().help()).isEqualTo(Help.CALLING);
        visits.press(Controls.CALL_STAFF);
        errands.answer(CallStaff.class, new StaffCalled(Help.CALLED));
        assertThat(visits.now().help()).isEqualTo(Help.CALLED);
        assertThat(visits.stage()).isEqualTo(new Waiting());
        assertThat(errands.all()).filteredOn(CallStaff.class::isInstance).hasSize(1);
    }

    @Test
    void theClockMayRunOnlyWhenNoMachineIsAwaited() {
        visits.press("go");
        assertThat(visits.isQuiet()).isFalse();
        errands.answer(Fetch.class, new Fetched(note));
        assertThat(visits.isQuiet()).isTrue();
    }

    @Test
    void referencesAreDrawnAnewForEachVisit() {
        String first = visits.now().reference();
        visits.press("go");
        visits.jump();
        assertThat(visits.now().reference()).hasSize(4).isNotEqualTo(first);
    }
}
