// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import static id.anjungan.drivers.pcsc.SteadySight.Sight.CARD;
import static id.anjungan.drivers.pcsc.SteadySight.Sight.NO_CARD;
import static id.anjungan.drivers.pcsc.SteadySight.Sight.NO_READER;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.drivers.pcsc.SteadySight.Sight;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the watch tells of a slot, and at which millisecond, by a clock that a plan cranks. */
class PcscWatchTest {
    @Test
    void whatComesIsToldAtOnceAndWhatGoesWhenItHasBeenMissedForAWhile() throws Exception {
        assertThat(told(Map.of(0L, NO_READER, 1000L, NO_CARD, 2000L, CARD, 3000L, NO_CARD, 4000L, NO_READER)))
                .containsExactly(
                        "0 ReaderGone",
                        "1000 ReaderBack",
                        "1000 CardLifted",
                        "2000 CardLaid",
                        "3200 CardLifted",
                        "4200 ReaderGone");
    }

    @Test
    void aCardThatFlickersIsNeverToldAsLifted() throws Exception {
        assertThat(told(Map.of(0L, CARD, 1000L, NO_CARD, 1150L, CARD, 1160L, NO_CARD, 1359L, CARD)))
                .containsExactly("0 ReaderBack", "0 CardLaid");
    }

    @Test
    void aReaderThatFlickersIsNeverToldAsGone() throws Exception {
        assertThat(told(Map.of(0L, CARD, 1000L, NO_READER, 1199L, CARD, 2000L, NO_READER, 2100L, NO_CARD, 2150L, CARD)))
                .containsExactly("0 ReaderBack", "0 CardLaid");
    }

    /** However the slot is missed, it is told in time and as it is then. */
    @Test
    void whatIsMissedInTurnsIsToldAsItIsAtTheEndOfTheWhile() throws Exception {
        assertThat(told(Map.of(0L, CARD, 1000L, NO_READER, 1100L, NO_CARD, 1150L, NO_READER, 1190L, NO_CARD)))
                .containsExactly("0 ReaderBack", "0 CardLaid", "1200 CardLifted");
    }

    @Test
    void anotherCardAfterALiftIsTold() throws Exception {
        assertThat(told(Map.of(0L, CARD, 1000L, NO_CARD, 1201L, CARD)))
                .containsExactly("0 ReaderBack", "0 CardLaid", "1200 CardLifted", "1201 CardLaid");
    }

    @Test
    void withoutAWhileEveryChangeIsTold() throws Exception {
        assertThat(told(Duration.ZERO, Map.of(0L, CARD, 1000L, NO_CARD, 1001L, CARD, 1002L, NO_READER)))
                .containsExactly("0 ReaderBack", "0 CardLaid", "1000 CardLifted", "1001 CardLaid", "1002 ReaderGone");
    }

    private static List<String> told(Map<Long, Sight> plan) throws InterruptedException {
        return told(PcscWatch.STEADY, plan);
    }

    private static List<String> told(Duration steady, Map<Long, Sight> plan) throws InterruptedException {
        FlickeringSlot slot = new FlickeringSlot(plan);
        List<String> told = new CopyOnWriteArrayList<>();
        SlotName any = SlotName.like(Pattern.compile(""));
        try (PcscWatch watch = new PcscWatch(slot, any, steady, slot::nanoTime)) {
            watch.watch(happening ->
                    told.add(slot.now() + " " + happening.getClass().getSimpleName()));
            assertThat(slot.isOver()).isTrue();
        }
        return told;
    }
}
