// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.timing.Floor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisitTimesTest {
    private static final long MS = 1_000_000;

    private static Floor.Span span(long from, long to) {
        return new Floor.Span(from * MS, to * MS);
    }

    private static List<Floor.Span> spans(Floor.Span... spans) {
        return Arrays.asList(spans);
    }

    @Test
    void whatOverlapsBelongsToWhoeverIsNamedFirst() {
        VisitTimes times = new VisitTimes(span(0, 1000))
                .then("human", spans(span(100, 300)))
                .then("office", spans(span(200, 400), span(250, 260)));
        assertThat(times.shares()).containsEntry("human", 200L).containsEntry("office", 100L);
    }

    @Test
    void whatLiesOutsideTheVisitCountsForNobody() {
        VisitTimes times = new VisitTimes(span(1000, 2000))
                .then("chip", spans(span(0, 500), span(900, 1100), span(1950, 2500)))
                .then("print", spans(span(3000, 4000)));
        assertThat(times.shares()).containsEntry("chip", 150L).containsEntry("print", 0L);
    }

    @Test
    void sharesNeverExceedTheVisit() {
        VisitTimes times = new VisitTimes(span(0, 100))
                .then("a", spans(span(-50, 60), span(40, 80)))
                .then("b", spans(span(0, 200)));
        assertThat(times.shares().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(100);
    }
}
