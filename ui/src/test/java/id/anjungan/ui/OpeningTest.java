// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.printdesk.DeskThread;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final Duration LONG = Duration.ofSeconds(15);
    private static final Duration SHORT = Duration.ofSeconds(3);

    /** Keeps each limit until the test lets it pass. */
    private static final class Limits implements DeskThread {
        private final Map<Duration, Runnable> set = new TreeMap<>();

        @Override
        public void run(Runnable task) {
            task.run();
        }

        @Override
        public void after(Duration delay, Runnable task) {
            set.put(delay, task);
        }

        void pass(Duration limit) {
            set.get(limit).run();
        }

        @Override
        public void close() {
            set.clear();
        }
    }

    private final Limits limits = new Limits();
    private final AtomicInteger opened = new AtomicInteger();
    private final Opening opening = new Opening(limits);

    @Test
    void itOpensWhenAllHasCome() {
        Runnable watcher = opening.awaits("watcher", SHORT);
        watcher.run();
        Runnable warmth = opening.awaits("warmth", LONG);
        opening.begin(opened::incrementAndGet);
        assertThat(opened).hasValue(0);
        warmth.run();
        assertThat(opened).hasValue(1);
    }

    @Test
    void whatComesAgainOpensNothingAgain() {
        Runnable watcher = opening.awaits("watcher", SHORT);
        opening.begin(opened::incrementAndGet);
        watcher.run();
        watcher.run();
        limits.pass(SHORT);
        assertThat(opened).hasValue(1);
    }

    @Test
    void whatDoesNotComeIsWaitedForOnlySoLong() {
        opening.awaits("watcher", SHORT);
        opening.awaits("warmth", LONG);
        opening.begin(opened::incrementAndGet);
        limits.pass(SHORT);
        assertThat(opened).hasValue(0);
        limits.pass(LONG);
        assertThat(opened).hasValue(1);
    }
}
