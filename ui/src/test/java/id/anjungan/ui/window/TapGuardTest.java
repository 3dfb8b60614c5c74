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
        assertThat(guard.admits("print.Confirming", "cetak")).isTrue();
        pass(499);
        assertThat(guard.admits("print.Confirming", "cetak")).isFalse();
        pass(2);
        assertThat(guard.admits("print.Confirming", "cetak")).isTrue();
    }

    @Test
    void theSameWordOnAnotherStageIsAnotherControl() {
        assertThat(guard.admits("welcome.ChoosingService", "cetak")).isTrue();
        assertThat(guard.admits("print.Confirming", "cetak")).isTrue();
    }

    @Test
    void whatCanBeUndoneIsNeverHeldBack() {
        assertThat(guard.admits("print.Confirming", "kembali")).isTrue();
        assertThat(guard.admits("print.Confirming", "kembali")).isTrue();
    }

    private void pass(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
