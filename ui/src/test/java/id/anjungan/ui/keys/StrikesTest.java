// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StrikesTest {
    private final AtomicLong now = new AtomicLong();
    private final Strikes strikes = new Strikes(now::get, Duration.ofMillis(500), Duration.ofMillis(150));

    @Test
    void aKeyHeldDownCountsOnceHoweverLong() {
        assertThat(strikes.admits(PadKey.EIGHT, Deed.DOWN)).isTrue();
        for (int repeats = 0; repeats < 100; repeats++) {
            pass(40);
            assertThat(strikes.admits(PadKey.EIGHT, Deed.DOWN)).isFalse();
        }
        strikes.released(PadKey.EIGHT);
        assertThat(strikes.admits(PadKey.EIGHT, Deed.DOWN)).isTrue();
    }

    @Test
    void aSecondStrikeWithinHalfASecondIsTheSame() {
        assertThat(strike(PadKey.FIVE, Deed.OK)).isTrue();
        pass(499);
        assertThat(strike(PadKey.FIVE, Deed.OK)).isFalse();
        pass(2);
        assertThat(strike(PadKey.FIVE, Deed.OK)).isTrue();
    }

    @Test
    void aDigitMayComeTwiceInAQuickHand() {
        assertThat(strike(PadKey.NINE, Deed.DIGIT)).isTrue();
        pass(149);
        assertThat(strike(PadKey.NINE, Deed.DIGIT)).isFalse();
        pass(2);
        assertThat(strike(PadKey.NINE, Deed.DIGIT)).isTrue();
    }

    @Test
    void anotherKeyIsAnotherStrike() {
        assertThat(strike(PadKey.FIVE, Deed.OK)).isTrue();
        assertThat(strike(PadKey.STAR, Deed.BACK)).isTrue();
    }

    private boolean strike(PadKey key, Deed deed) {
        boolean counts = strikes.admits(key, deed);
        strikes.released(key);
        return counts;
    }

    private void pass(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
