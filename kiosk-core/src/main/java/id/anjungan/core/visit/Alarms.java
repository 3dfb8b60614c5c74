// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.function.Consumer;

/** The one alarm of the present stage's patience. */
final class Alarms {
    private final KioskClock clock;
    private final Consumer<Letter> post;
    private KioskClock.Alarm alarm = () -> {};
    private long set;

    Alarms(KioskClock clock, Consumer<Letter> post) {
        this.clock = clock;
        this.post = post;
    }

    /** Sets the alarm anew, and silences the one before. */
    void set(Moment moment) {
        alarm.silence();
        long number = ++set;
        alarm = moment.limit()
                .map(limit -> clock.ring(limit, () -> post.accept(Letter.of(new Ring(number)))))
                .orElse(() -> {});
    }

    boolean isPresent(Ring ring) {
        return ring.alarm() == set;
    }
}
