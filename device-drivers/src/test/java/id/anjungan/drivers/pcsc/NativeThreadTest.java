// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.smartcardio.CardException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NativeThreadTest {
    private static final Duration AT_ONCE = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(30);

    private final NativeThread thread = new NativeThread("test-pcsc");

    @AfterEach
    void end() {
        thread.end();
    }

    @Test
    void aStuckCallIsAbandonedAndNoSecondThreadIsMadeUntilItComesBack() throws Exception {
        CountDownLatch card = new CountDownLatch(1);
        assertSilent(() -> thread.call(AT_ONCE, () -> uninterruptibly(card)));
        assertSilent(() -> thread.call(LONG, () -> "never begun"));
        CountDownLatch tidied = new CountDownLatch(1);
        thread.later(tidied::countDown);

        card.countDown();

        assertThat(tidied.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(thread.call(LONG, () -> Thread.currentThread().getName())).isEqualTo("test-pcsc");
    }

    @Test
    void checkedExceptionsPassAndSoDoBugs() {
        assertThatThrownBy(() -> thread.call(LONG, () -> {
                    throw new CardException("no");
                }))
                .isInstanceOf(CardException.class);
        assertThatThrownBy(() -> thread.call(LONG, () -> {
                    throw new UnsupportedOperationException();
                }))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anInterruptEndsTheWaitingAsSilenceDoes() {
        CountDownLatch card = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        assertSilent(() -> thread.call(LONG, () -> uninterruptibly(card)));

        assertThat(Thread.interrupted()).isTrue();
        card.countDown();
    }

    private static void assertSilent(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        LineBroken.class, broken -> assertThat(broken.reason()).isEqualTo(Reason.SILENT));
    }

    /** As native code waits: whatever is interrupted. */
    private static String uninterruptibly(CountDownLatch latch) {
        while (true) {
            try {
                latch.await();
                return "answered";
            } catch (InterruptedException e) {
                // native code does not notice
            }
        }
    }
}
