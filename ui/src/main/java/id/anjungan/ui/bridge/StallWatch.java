// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.bridge;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Remembers the longest time that the JavaFX thread did not answer since the first visit began; while the machine opens
 * nobody can press. A time is told as long as it can have been. It asks twenty times a second, so it runs only where a
 * stagehand wants to know. Safe from any thread.
 */
final class StallWatch {
    private static final long PAUSE_MILLIS = 50;

    private final Executor window;
    private final Supplier<String> stage;
    private long longest;
    private String shown = "";

    /** @param stage what the window shows, empty before the first visit; asked on its thread */
    StallWatch(Executor window, Supplier<String> stage) {
        this.window = window;
        this.stage = stage;
    }

    /** Watches until the program ends. */
    void begin() {
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "stall watch");
            thread.setDaemon(true);
            return thread;
        });
        var unused = watch.scheduleWithFixedDelay(this::ask, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void ask() {
        long asked = System.nanoTime();
        String answer = CompletableFuture.supplyAsync(stage, window).join();
        note(PAUSE_MILLIS + Duration.ofNanos(System.nanoTime() - asked).toMillis(), answer);
    }

    private synchronized void note(long millis, String answer) {
        if (millis > longest && !answer.isEmpty()) {
            longest = millis;
            shown = answer;
        }
    }

    /** Milliseconds, and the stage that was shown then. */
    synchronized String longest() {
        return longest + " " + shown;
    }
}
