// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.journey.farewell.FarewellErrand;
import id.anjungan.core.journey.farewell.Opinion;
import id.anjungan.core.office.QuietHall;
import id.anjungan.core.printdesk.CrankedTime;
import id.anjungan.core.visit.CallStaff;
import id.anjungan.core.visit.CollectedReply;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.StaffCalled;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class HelpErrandsTest {
    private final QuietHall hall = new QuietHall();
    private final CrankedTime time = new CrankedTime();
    private final HelpErrands errands = new HelpErrands(hall, time.thread());
    private final CollectedReply reply = new CollectedReply(1);

    @Test
    void staffAreCalledUntilSomebodyHasHeardIt() {
        assertThat(errands.begin(new CallStaff(), reply)).isTrue();
        time.crank(Duration.ofSeconds(10));
        assertThat(reply.progress()).containsExactly(new StaffCalled(Help.CALLED));
        assertThat(reply.isDone()).isFalse();
        hall.answer();
        time.crank(Duration.ofSeconds(2));
        assertThat(reply.end()).isEqualTo(new StaffCalled(Help.ANSWERED));
        time.crank(Duration.ofMinutes(5));
        assertThat(hall.calls()).isEqualTo(1);
    }

    @Test
    void afterTwoMinutesTelephoneAndHoursAreShown() {
        errands.begin(new CallStaff(), reply);
        time.crank(Duration.ofSeconds(119));
        assertThat(reply.isDone()).isFalse();
        time.crank(Duration.ofSeconds(1));
        assertThat(reply.end()).isEqualTo(new StaffCalled(Help.UNANSWERED));
    }

    @Test
    void anOfficeThatIsSilentForAMomentHasNotSaidNo() {
        errands.begin(new CallStaff(), reply);
        time.crank(Duration.ofSeconds(3));
        hall.away(true);
        time.crank(Duration.ofSeconds(20));
        hall.away(false);
        hall.answer();
        time.crank(Duration.ofSeconds(2));
        assertThat(reply.end()).isEqualTo(new StaffCalled(Help.ANSWERED));
    }

    @Test
    void whereTheOfficeIsNotReachedItIsSaidAtOnce() {
        hall.away(true);
        errands.begin(new CallStaff(), reply);
        time.settle();
        assertThat(reply.progress()).isEmpty();
        assertThat(reply.end()).isEqualTo(new StaffCalled(Help.UNREACHED));
    }

    @Test
    void onceTheCallIsMadeAPersonIsAwaited() {
        assertThat(new StaffCalled(Help.CALLED).awaitsPeople()).isTrue();
        assertThat(errands.begin(new FarewellErrand.CountOpinion(Opinion.GOOD), reply))
                .isFalse();
    }
}
