// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import javafx.concurrent.ScheduledService;
import javafx.concurrent.Task;
import javafx.util.Duration;

/**
 * An act that comes again and again on the JavaFX thread. A running animation would wake the toolkit sixty times a
 * second, also one that does something only four times: that was half of what an idle kiosk cost.
 *
 * <p>On the JavaFX thread only.
 */
final class Beat extends ScheduledService<Void> {
    private final Runnable act;

    Beat(Duration every, Runnable act) {
        this.act = act;
        setDelay(every);
        setPeriod(every);
    }

    /** Goes on; where it goes already nothing changes. */
    void begin() {
        if (!isRunning()) {
            restart();
        }
    }

    /** No act comes any more. */
    void end() {
        cancel();
    }

    @Override
    protected void succeeded() {
        super.succeeded();
        act.run();
    }

    /** The act is all there is to do, and it is done on the JavaFX thread. */
    @Override
    protected Task<Void> createTask() {
        return new Task<>() {
            @Override
            protected Void call() {
                return null;
            }
        };
    }
}
