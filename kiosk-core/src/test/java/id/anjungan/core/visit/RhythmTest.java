// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.visit.Rhythm.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the visit clock tells of a stage that stands, and what it does not touch. */
class RhythmTest {
    /** A machine that works, until it is told that it reminds. */
    private record Working(boolean reminding) implements Stage {
        @Override
        public Step on(Happening happening) {
            return happening instanceof Pressed pressed && pressed.is("paper")
                    ? Step.updated(new Working(true))
                    : Step.unmoved();
        }

        @Override
        public Patience patience() {
            return reminding ? Patience.idle() : Patience.machine(Duration.ofSeconds(60));
        }

        @Override
        public Rhythm rhythm() {
            return reminding ? Rhythm.every(Duration.ofSeconds(3), Urgency.REMINDER) : Stage.super.rhythm();
        }

        @Override
        public String journey() {
            return "test";
        }
    }

    private record Resting() implements Stage {
        @Override
        public Step on(Happening happening) {
            return happening instanceof Pressed pressed && pressed.is("go")
                    ? Step.to(new Working(false))
                    : Step.unmoved();
        }

        @Override
        public Patience patience() {
            return Patience.endless();
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.every(Duration.ofSeconds(6), Urgency.QUIET);
        }

        @Override
        public String journey() {
            return "test";
        }
    }

    private static final class RestingGuide implements Guide {
        @Override
        public void notice(Happening happening) {}

        @Override
        public Step start() {
            return Step.to(new Resting());
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

    private final Tempo brisk = new Tempo(Duration.ofSeconds(20), Duration.ofSeconds(10));
    private final HandCrankedVisits visits = new HandCrankedVisits(
                    new RestingGuide(),
                    new RememberedErrands(),
                    new Surroundings(
                            new JumpingClock(Instant.EPOCH),
                            List.of(),
                            new Random(1),
                            Preferences.fresh(Preferences.Language.ID),
                            brisk))
            .start();

    private List<Lapse> after(int... seconds) {
        List<Lapse> told = new ArrayList<>();
        for (int span : seconds) {
            visits.pass(Duration.ofSeconds(span));
            told.add(visits.now().lapse());
        }
        return told;
    }

    private static Lapse lapse(int beats, int elapsed) {
        return new Lapse(beats, Duration.ofSeconds(elapsed), Duration.ofSeconds(60));
    }

    @Test
    void aMachineThatWorksIsToldOfAfterOneFiveAndTenSeconds() {
        visits.press("go");
        assertThat(after(0, 1, 4, 5, 5, 20))
                .containsExactly(lapse(0, 0), lapse(1, 1), lapse(2, 5), lapse(3, 10), lapse(3, 10), lapse(5, 30));
        assertThat(visits.now().lapse().left()).isEqualTo(Duration.ofSeconds(30));
        assertThat(visits.journey()).containsExactly("test.Resting", "test.Working");
    }

    @Test
    void aPressGivesAMachineNoMoreTime() {
        visits.press("go");
        visits.pass(Duration.ofSeconds(59));
        visits.press(Controls.LANGUAGE);
        visits.press("nothing");
        assertThat(visits.now().lapse().beats()).as("counted on").isEqualTo(7);
        visits.pass(Duration.ofSeconds(1));
        assertThat(visits.stage()).isEqualTo(new Resting());
    }

    @Test
    void anotherRhythmCountsAnewAndIsHeard() {
        visits.press("go");
        visits.pass(Duration.ofSeconds(5));
        visits.press("paper");
        assertThat(visits.now().lapse()).isEqualTo(Lapse.none(brisk.warning()));
        visits.pass(Duration.ofSeconds(7));
        assertThat(visits.reminders()).containsExactly(Urgency.REMINDER, Urgency.REMINDER);
    }

    @Test
    void theTimeToThinkIsAsThisMachineIsSet() {
        visits.press("go");
        visits.press("paper");
        visits.pass(Duration.ofSeconds(19));
        assertThat(visits.stage()).isEqualTo(new Working(true));
        visits.pass(Duration.ofSeconds(1));
        assertThat(visits.stage()).isEqualTo(new Resting());
    }

    @Test
    void aScreenAtRestTurnsUntilSomebodySetsSomethingOnIt() {
        visits.pass(Duration.ofSeconds(14));
        assertThat(visits.now().lapse().beats()).isEqualTo(2);
        visits.press(Controls.CONTRAST);
        visits.pass(Duration.ofSeconds(13));
        assertThat(visits.now().lapse().beats()).isZero();
        visits.pass(Duration.ofSeconds(13));
        assertThat(visits.now().preferences().aids()).as("forgotten").isEmpty();
        assertThat(visits.now().lapse().beats()).as("turns again").isEqualTo(1);
    }

    @Test
    void aClockThatJumpsDoesNotStopAtABeat() {
        assertThat(visits.jump()).as("nothing but beats").isFalse();
        visits.press("go");
        assertThat(visits.jump()).isTrue();
        assertThat(visits.stage()).isEqualTo(new Resting());
        assertThat(visits.clock().now()).isEqualTo(Instant.EPOCH.plusSeconds(60));
    }
}
