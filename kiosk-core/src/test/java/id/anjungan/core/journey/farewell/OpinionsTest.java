// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.office.OpinionCount;
import id.anjungan.core.office.QuietHall;
import id.anjungan.core.printdesk.CrankedTime;
import org.junit.jupiter.api.Test;

class OpinionsTest {
    private final QuietHall hall = new QuietHall();
    private final CrankedTime time = new CrankedTime();
    private final Opinions opinions = new Opinions(hall, time.thread());

    private void count(Opinion... said) {
        for (Opinion one : said) {
            opinions.count(one);
        }
        time.settle();
    }

    @Test
    void noOpinionIsToldAlone() {
        count(Opinion.VERY_GOOD, Opinion.POOR, Opinion.GOOD, Opinion.GOOD);
        assertThat(hall.opinions()).isEmpty();
        count(Opinion.VERY_GOOD);
        assertThat(hall.opinions()).containsExactly(new OpinionCount(2, 2, 1));
        count(Opinion.POOR);
        assertThat(hall.opinions()).as("counted anew").hasSize(1);
    }

    @Test
    void whatTheOfficeDoesNotTakeIsLostAndNeverCountedTwice() {
        hall.away(true);
        count(Opinion.POOR, Opinion.POOR, Opinion.POOR, Opinion.POOR, Opinion.POOR);
        hall.away(false);
        count(Opinion.GOOD, Opinion.GOOD, Opinion.GOOD, Opinion.GOOD, Opinion.GOOD);
        assertThat(hall.opinions()).containsExactly(new OpinionCount(0, 5, 0));
    }
}
