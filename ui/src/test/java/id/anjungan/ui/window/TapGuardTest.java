// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TapGuardTest {
    private final AtomicLong now = new AtomicLong();
    private final TapGuard guard = new TapGuard(now::get);

    @Test
    void aSecondTapWithinHalfASecondCountsOnceWhereItCannotBeUndone() {
        assertThat(guard.admits(7, "print.Confirming", "cetak")).isTrue();
        pass(499);
        assertThat(guard.admits(7, "print.Confirming", "cetak")).isFalse();
        pass(2);
        assertThat(guard.admits(7, "print.Confirming", "cetak")).isTrue();
    }

    @Test
    void theSameWordOnAnotherStageIsAnotherControl() {
        assertThat(guard.admits(7, "welcome.ChoosingService", "cetak")).isTrue();
        assertThat(guard.admits(7, "print.Confirming", "cetak")).isTrue();
    }

    @Test
    void theSameStageAgainByItselfTakesNoSecondTapOfTheFirst() {
        assertThat(guard.admits(7, "print.OfferingReprint", "ya")).isTrue();
        pass(100);
        assertThat(guard.admits(8, "print.OfferingReprint", "ya")).isFalse();
    }

    @Test
    void theNextSheetsOfABundleAreTakenByAPressOfTheirOwn() {
        assertThat(guard.admits(7, "print.TakingPaper", "sudah-diambil")).isTrue();
        pass(100);
        assertThat(guard.admits(11, "print.TakingPaper", "sudah-diambil")).isTrue();
        assertThat(guard.admits(11, "print.TakingPaper", "sudah-diambil")).isFalse();
    }

    @Test
    void whatCanBeUndoneIsNeverHeldBack() {
        assertThat(guard.admits(7, "print.Confirming", "kembali")).isTrue();
        assertThat(guard.admits(7, "print.Confirming", "kembali")).isTrue();
    }

    private void pass(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
