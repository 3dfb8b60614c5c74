// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.printdesk.DeskThread;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SupervisorTest {
    private static final Duration INTERVAL = Duration.ofMillis(250);

    /** A thread whose delays are over when the test says so. */
    private static final class Ticks implements DeskThread {
        private final Deque<Runnable> set = new ArrayDeque<>();

        @Override
        public void run(Runnable task) {
            task.run();
        }

        @Override
        public void after(Duration delay, Runnable task) {
            assertThat(delay).isEqualTo(INTERVAL);
            set.add(task);
        }

        void pass(int times) {
            for (int i = 0; i < times && !set.isEmpty(); i++) {
                set.remove().run();
            }
        }

        @Override
        public void close() {
            set.clear();
        }
    }

    /** Keeps what was said on the line. */
    private record Line(boolean isHeld, List<String> said) implements Lifeline {
        @Override
        public void ready() {
            said.add("ready");
        }

        @Override
        public void alive() {
            said.add("alive");
        }

        @Override
        public void say(String state) {
            said.add(state);
        }
    }

    private final Ticks ticks = new Ticks();
    private final Line line = new Line(true, new ArrayList<>());
    private final AtomicInteger ends = new AtomicInteger();
    private final Deque<Runnable> unanswered = new ArrayDeque<>();

    private Supervisor supervisor(Line told) {
        return new Supervisor(told, ticks, ends::incrementAndGet);
    }

    @Test
    void whileAllAnswerTheLineIsTold() {
        supervisor(line).watch("visit", Duration.ofSeconds(1), Runnable::run).begin(INTERVAL);
        ticks.pass(3);
        assertThat(line.said()).containsExactly("ready", "alive", "alive", "alive", "alive");
        assertThat(ends).hasValue(0);
    }

    @Test
    void whoIsSilentForTooLongEndsTheProgramOnce() {
        supervisor(line)
                .watch("screen", Duration.ofSeconds(1), Runnable::run)
                .watch("visit", Duration.ofSeconds(1), unanswered::add)
                .begin(INTERVAL);
        ticks.pass(3);
        assertThat(ends).hasValue(0);
        ticks.pass(3);
        assertThat(ends).hasValue(1);
        assertThat(line.said()).endsWith("alive", "silent: visit");
    }

    @Test
    void aLateAnswerCounts() {
        supervisor(line).watch("visit", Duration.ofSeconds(1), unanswered::add).begin(INTERVAL);
        for (int round = 0; round < 4; round++) {
            ticks.pass(3);
            unanswered.forEach(Runnable::run);
            unanswered.clear();
        }
        assertThat(ends).hasValue(0);
    }

    @Test
    void whereNobodyHoldsTheLineNobodyIsAsked() {
        Line loose = new Line(false, new ArrayList<>());
        supervisor(loose).watch("visit", Duration.ZERO, unanswered::add).begin(INTERVAL);
        ticks.pass(9);
        assertThat(loose.said()).isEmpty();
        assertThat(unanswered).isEmpty();
        assertThat(ends).hasValue(0);
    }
}
