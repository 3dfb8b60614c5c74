// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.welcome.Welcoming;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Lapse;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Visit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SweepUpTest {
    private final Queue<Runnable> aside = new ArrayDeque<>();
    private final Queue<Runnable> later = new ArrayDeque<>();
    private int collections;
    private final SweepUp sweep = new SweepUp(aside::add, later::add, () -> collections++);

    private static Visit visit(long id, int entry) {
        Preferences fresh = Preferences.fresh(Language.ID);
        return new Visit(
                id,
                "7M2X",
                entry,
                new Welcoming(List.of()),
                fresh,
                Help.NOT_CALLED,
                "Started",
                Lapse.none(Duration.ZERO));
    }

    @Test
    void theFirstVisitOfTheDayLeavesNothingToSweepUp() {
        sweep.entered(visit(1, 1));
        sweep.entered(visit(1, 2));
        sweep.updated(visit(1, 2));
        assertThat(aside).isEmpty();
        assertThat(later).isEmpty();
    }

    @Test
    void everyNewVisitHasTheOneBeforeSweptUpAtOnceAndOnceMoreNotOnTheVisitsThread() {
        sweep.entered(visit(1, 1));
        sweep.entered(visit(2, 2));
        sweep.entered(visit(2, 3));
        sweep.entered(visit(3, 4));
        assertThat(collections).isZero();
        aside.forEach(Runnable::run);
        assertThat(collections).isEqualTo(2);
        later.forEach(Runnable::run);
        assertThat(collections).isEqualTo(4);
    }
}
