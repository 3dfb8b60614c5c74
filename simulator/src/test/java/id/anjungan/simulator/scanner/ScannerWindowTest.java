// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ScannerWindowTest {
    private final AtomicLong now = new AtomicLong();
    private final ScannerWindow window = new ScannerWindow(now::get);

    @Test
    void aCodeThatStaysIsSeenAgainHalfASecondAfterItWasToldToItsEnd() {
        window.show("A");
        assertThat(window.seen()).isEqualTo("A");
        pass(700);
        window.told("A");
        pass(499);
        assertThat(window.seen()).isEmpty();
        pass(1);
        assertThat(window.seen()).isEqualTo("A");
    }

    @Test
    void anotherCodeIsSeenAtOnceAlsoWhenItCameWhileTheFirstWasTold() {
        window.show("A");
        window.show("B");
        window.told("A");
        assertThat(window.seen()).isEqualTo("B");
    }

    private void pass(long millis) {
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
