// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.journey.farewell.Farewell;
import id.anjungan.core.journey.farewell.Farewell.Parting;
import id.anjungan.core.journey.farewell.FarewellErrand;
import id.anjungan.core.journey.farewell.FarewellHappening;
import id.anjungan.core.journey.farewell.Keepsake;
import id.anjungan.core.journey.farewell.PrintingReceipt;
import id.anjungan.core.journey.farewell.Receipt;
import id.anjungan.core.journey.print.DocumentHappening;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.trouble.TroubleCode;
import org.junit.jupiter.api.Test;

/** A receipt lists what this visit has printed, and whatever becomes of it, the visit ends as it would have. */
class ReceiptTest {
    private final DayAtTheMachine day = new DayAtTheMachine();

    private void toFarewell() {
        day.toPrinting().reply().done(new PrintHappening.SheetsPrinted("L-1"));
        day.visits.press("sudah-diambil");
        day.desk(DeskState.FREE);
        day.errands.answer(PrintErrand.ConfirmTaken.class, new DocumentHappening.SheetsTaken());
    }

    private Keepsake keepsake() {
        return ((Farewell) day.visits.stage()).keepsake();
    }

    private Receipt receipt() {
        String kind = day.document.offer().kind();
        return Receipt.EMPTY.with(new Receipt.Item(kind, day.document.offer().pages(), "L-1"));
    }

    @Test
    void whatWasPrintedAndTakenStandsOnTheReceipt() {
        day.visits.post(new DeviceHappening.TicketPrinterBack());
        toFarewell();
        assertThat(keepsake()).isEqualTo(new Keepsake.Offered());
        assertThat(((Farewell) day.visits.stage()).receipt()).isEqualTo(receipt());
    }

    @Test
    void aMachineWithoutTicketPrinterOffersNone() {
        toFarewell();
        assertThat(keepsake()).isEqualTo(new Keepsake.None());
        day.visits.post(new DeviceHappening.TicketPrinterBack());
        day.visits.post(new DeviceHappening.TicketPrinterGone());
        assertThat(keepsake()).isEqualTo(new Keepsake.None());
    }

    @Test
    void whoeverPrintedNothingIsOfferedNone() {
        day.visits.post(new DeviceHappening.TicketPrinterBack());
        day.toDocuments();
        day.visits.press("selesai");
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.NOTHING_PRINTED, CardPlace.LYING));
    }

    @Test
    void anEarlierVisitsReceiptIsForgotten() {
        whatWasPrintedAndTakenStandsOnTheReceipt();
        day.visits.jump();
        day.toDocuments();
        day.visits.press("selesai");
        assertThat(keepsake()).isEqualTo(new Keepsake.None());
    }

    @Test
    void aReceiptThatCannotBePrintedEndsTheVisitAllTheSame() {
        whatWasPrintedAndTakenStandsOnTheReceipt();
        day.visits.press(Farewell.RECEIPT);
        assertThat(day.visits.stage()).isInstanceOf(PrintingReceipt.class);
        day.errands.answer(
                FarewellErrand.PrintReceipt.class,
                new FarewellHappening.ReceiptUnprinted(TroubleCode.TICKET_PAPER_OUT));
        assertThat(day.visits.stage().code()).isEqualTo("K-421");
        day.errands.answer(FarewellErrand.StopReceipt.class, new FarewellHappening.ReceiptNotAwaited());
        day.visits.jump();
        assertThat(day.visits.journey()).endsWith("farewell.Farewell", "welcome.Welcoming");
        assertThat(day.visits.bugs()).isEmpty();
    }

    @Test
    void whoeverLeavesWhileItIsPrintedLeavesTheMachineFree() {
        whatWasPrintedAndTakenStandsOnTheReceipt();
        day.visits.press(Farewell.RECEIPT);
        day.visits.press("selesai");
        assertThat(day.visits.journey()).endsWith("farewell.PrintingReceipt", "welcome.Welcoming");
        assertThat(day.errands.all()).anyMatch(FarewellErrand.StopReceipt.class::isInstance);
    }

    @Test
    void aCopyThatTurnsOutToBeFaultyLeadsToStaffAndIsOnNoReceipt() {
        whatWasPrintedAndTakenStandsOnTheReceipt();
        day.visits.press(Farewell.FAULTY);
        day.visits.press("buram");
        day.errands.answer(FarewellErrand.SpoilCopy.class, new FarewellHappening.CopySpoiled("L-1", Complaint.BLURRED));
        assertThat(day.visits.stage().code()).isEqualTo("K-409");
        day.visits.press("lanjut");
        assertThat(day.visits.stage()).isEqualTo(new Farewell(Parting.NOTHING_PRINTED, CardPlace.ABSENT));
    }

    @Test
    void somebodyElsesPaperStopsTheMachineAtTheFarewellToo() {
        toFarewell();
        day.visits.press(Farewell.FAULTY);
        day.visits.press("bukan-milik-saya");
        day.desk(DeskState.INCIDENT);
        day.errands.answer(
                FarewellErrand.SpoilCopy.class, new FarewellHappening.CopySpoiled("L-1", Complaint.NOT_MINE));
        assertThat(day.visits.stage().code()).isEqualTo("K-410");
        day.visits.press("lanjut");
        assertThat(day.visits.journey()).endsWith("trouble.Apologising", "trouble.OutOfService");
    }
}
