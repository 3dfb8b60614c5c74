// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/**
 * An act that comes again and again on the JavaFX thread. A running animation would wake the toolkit sixty times a
 * second, also one that does something only four times: that was half of what an idle kiosk cost.
 *
 * <p>On the JavaFX thread only.
 */
final class Beat {
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "window-beat");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration every;
    private final Runnable act;
    /** Where the thread is busy, what comes is not heaped up. */
    private final AtomicBoolean due = new AtomicBoolean();

    private ScheduledFuture<?> going;

    Beat(Duration every, Runnable act) {
        this.every = every;
        this.act = act;
    }

    /** Goes on; where it goes already nothing changes. */
    void begin() {
        if (going == null) {
            long millis = every.toMillis();
            going = CLOCK.scheduleAtFixedRate(this::call, millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** No act comes any more. */
    void end() {
        if (going != null) {
            going.cancel(false);
            going = null;
        }
    }

    private void call() {
        if (due.compareAndSet(false, true)) {
            Platform.runLater(this::come);
        }
    }

    private void come() {
        due.set(false);
        if (going != null) {
            act.run();
        }
    }
}
