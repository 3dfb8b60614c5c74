// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.visit.Rhythm.Urgency;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a citizen is about to forget, on the visit clock: checks A33 and A34. */
class RemindersTest {
    private final DayAtTheMachine day = new DayAtTheMachine();

    private void pass(int seconds) {
        day.visits.pass(Duration.ofSeconds(seconds));
    }

    private String standsAt() {
        return day.visits.stage().title();
    }

    @Test
    void paperIsRemindedOfAndLeftToStaffAfterAMinute() {
        day.toPrinting().reply().done(new PrintHappening.SheetsPrinted("L-1"));
        pass(4);
        assertThat(day.visits.reminders()).isEmpty();
        pass(1);
        assertThat(day.visits.reminders()).containsExactly(Urgency.REMINDER);
        assertThat(day.visits.now().lapse().beats()).isEqualTo(1);
        pass(15);
        assertThat(day.visits.reminders()).containsExactly(Urgency.REMINDER, Urgency.ALARM);
        pass(10);
        assertThat(standsAt()).isEqualTo("farewell.AskingForMoreTime");
        int before = day.visits.reminders().size();
        pass(29);
        assertThat(day.visits.reminders().subList(before, day.visits.reminders().size()))
                .as("it sounds on under the question")
                .hasSize(5)
                .containsOnly(Urgency.ALARM);
        assertThat(day.errands.all()).noneMatch(PrintErrand.AbandonOrder.class::isInstance);
        pass(1);
        assertThat(day.visits.trace()).last().isEqualTo("trouble.OutOfService <- PatienceOver K-407");
        assertThat(day.errands.all()).anyMatch(PrintErrand.AbandonOrder.class::isInstance);
        day.desk(DeskState.TRAY_UNCONFIRMED);
        pass(3600);
        assertThat(standsAt()).as("until staff confirm the tray").isEqualTo("trouble.OutOfService");
    }

    @Test
    void whoTakesThePaperIsNotRemindedAnyMore() {
        day.toPrinting().reply().done(new PrintHappening.SheetsPrinted("L-1"));
        pass(6);
        day.visits.press("sudah-diambil");
        day.desk(DeskState.FREE);
        day.errands.answer(PrintErrand.ConfirmTaken.class, new DocumentHappening.SheetsTaken());
        pass(7);
        assertThat(day.visits.reminders()).containsExactly(Urgency.REMINDER);
    }

    @Test
    void aCardIsRemindedOfUntilItIsAway() {
        day.toConfirming();
        day.visits.press("cetak");
        assertThat(standsAt()).isEqualTo("print.TakingCardBack");
        pass(3);
        assertThat(day.visits.reminders()).containsExactly(Urgency.REMINDER);
        pass(30);
        assertThat(day.visits.reminders()).hasSize(6);
        day.visits.post(new CardLifted());
        pass(30);
        assertThat(day.visits.reminders()).hasSize(6);
    }

    @Test
    void aCardThatStillLiesAtTheEndIsRemindedOfAtTheEmptyMachineToo() {
        day.toFinger();
        day.visits.press("selesai");
        pass(3);
        assertThat(day.visits.reminders()).containsExactly(Urgency.REMINDER);
        pass(17);
        assertThat(standsAt()).isEqualTo("welcome.Welcoming");
        int before = day.visits.reminders().size();
        pass(30);
        assertThat(day.visits.reminders().size()).isGreaterThan(before);
        day.visits.post(new CardLifted());
        before = day.visits.reminders().size();
        pass(120);
        assertThat(day.visits.reminders()).hasSize(before);
    }
}
