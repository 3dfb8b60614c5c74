// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VisitLoopTest {
    private record Switched(boolean on) implements Happening {}

    private record Lamp(boolean on) implements Stage {
        @Override
        public Step on(Happening happening) {
            return happening instanceof PatienceOver ? Step.to(new Lamp(!on)) : Step.unmoved();
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

    /** Begins with the lamp as it was seen before the start. */
    private static final class LampGuide implements Guide {
        private boolean seen;

        @Override
        public void notice(Happening happening) {
            if (happening instanceof Switched switched) {
                seen = switched.on();
            }
        }

        @Override
        public Step start() {
            return Step.to(new Lamp(seen));
        }

        @Override
        public Step after(Outcome outcome) {
            return Step.visitOver();
        }

        @Override
        public Step everywhere(Stage stage, Happening happening) {
            return Step.unmoved();
        }

        @Override
        public Step afterBug(Stage stage) {
            return Step.visitOver();
        }
    }

    private static final class Entries implements VisitListener {
        private final BlockingQueue<Visit> entered = new LinkedBlockingQueue<>();

        @Override
        public void entered(Visit visit) {
            assertThat(Thread.currentThread().getName()).isEqualTo("visit");
            entered.add(visit);
        }

        @Override
        public void updated(Visit visit) {}

        Visit next() throws InterruptedException {
            return entered.poll(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatIsPostedBeforeTheStartIsKnownAtTheStartAndTheClockJumpsFromEntryToEntry() throws Exception {
        Entries entries = new Entries();
        JumpingClock clock = new JumpingClock(Instant.EPOCH);
        Surroundings around =
                new Surroundings(clock, List.of(entries), new Random(1), Preferences.fresh(Preferences.Language.ID));
        try (VisitLoop loop = new VisitLoop(new LampGuide(), (errand, reply) -> false, around)) {
            loop.post(new Switched(true));
            loop.start();
            Visit first = entries.next();
            assertThat(first.stage()).isEqualTo(new Lamp(true));
            assertThat(loop.jump(first.entry())).isTrue();
            Visit second = entries.next();
            assertThat(second.stage()).isEqualTo(new Lamp(false));
            assertThat(loop.jump(first.entry())).as("an entry that is over").isFalse();
            assertThat(clock.now()).isEqualTo(Instant.EPOCH.plus(Tempo.USUAL.warning()));
        }
    }
}
