// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.journey.farewell.Farewell.Parting;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FarewellTest {
    private static final Receipt RECEIPT = Receipt.EMPTY.with(new Receipt.Item("KARTU_KELUARGA", 1, "L-1"));
    private static final Pressed WISH = new Pressed(Farewell.RECEIPT);

    private final Farewell offered = farewell(new Keepsake.Offered());
    private final PrintingReceipt printing = new PrintingReceipt(offered);
    private final ReportingFault reporting =
            new ReportingFault(offered, RECEIPT.items().get(0));
    private final Receipt two = RECEIPT.with(new Receipt.Item("BIODATA", 1, "L-2"));
    private final Farewell afterTwo = Farewell.of(Parting.PRINTED, CardPlace.ABSENT, two, false);

    private static Farewell farewell(Keepsake keepsake) {
        return new Farewell(Parting.PRINTED, CardPlace.ABSENT, RECEIPT, keepsake);
    }

    @TestFactory
    Stream<DynamicTest> receipt() {
        return new StageTable()
                .row("wanted", offered, WISH, Step.to(printing, new FarewellErrand.PrintReceipt(RECEIPT)))
                .row(
                        "the card is seen meanwhile",
                        offered,
                        new DeviceHappening.CardLaid(),
                        Step.updated(new Farewell(Parting.PRINTED, CardPlace.LYING, RECEIPT, new Keepsake.Offered())))
                .row("time over", offered, new PatienceOver(), Step.ended(new FarewellOutcome.Gone()))
                .ignores(farewell(new Keepsake.None()), WISH)
                .ignores(farewell(new Keepsake.Handed()), WISH)
                .ignores(farewell(new Keepsake.Missing(TroubleCode.TICKET_PAPER_OUT)), WISH)
                .row(
                        "printed",
                        printing,
                        new FarewellHappening.ReceiptPrinted(),
                        Step.to(farewell(new Keepsake.Handed())))
                .row(
                        "not printed",
                        printing,
                        new FarewellHappening.ReceiptUnprinted(TroubleCode.TICKET_PAPER_OUT),
                        Step.to(farewell(new Keepsake.Missing(TroubleCode.TICKET_PAPER_OUT))))
                .row(
                        "the printer takes too long",
                        printing,
                        new PatienceOver(),
                        Step.to(farewell(new Keepsake.Missing(TroubleCode.TICKET_PRINTER_GONE))))
                .row("left", printing, new Pressed(Controls.FINISH), Step.ended(new FarewellOutcome.Gone()))
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> complaint() {
        ChoosingCopy choosing = new ChoosingCopy(afterTwo);
        Pressed faulty = new Pressed(Farewell.FAULTY);
        return new StageTable()
                .row("one copy was taken", offered, faulty, Step.to(reporting))
                .row("two copies were taken", afterTwo, faulty, Step.to(choosing))
                .ignores(new Farewell(Parting.NOTHING_PRINTED, CardPlace.ABSENT), faulty)
                .row(
                        "the second one",
                        choosing,
                        new Pressed("lembar-2"),
                        Step.to(new ReportingFault(afterTwo, two.items().get(1))))
                .row("back", choosing, new Pressed(Controls.BACK), Step.to(afterTwo))
                .ignores(choosing, new Pressed("lembar-3"))
                .row(
                        "blurred",
                        reporting,
                        new Pressed("buram"),
                        Step.updated(reporting, new FarewellErrand.SpoilCopy("L-1", Complaint.BLURRED)))
                .row("back", reporting, new Pressed(Controls.BACK), Step.to(offered))
                .row(
                        "written down",
                        reporting,
                        new FarewellHappening.CopySpoiled("L-1", Complaint.BLURRED),
                        Step.ended(new FarewellOutcome.Spoiled("L-1", Complaint.BLURRED)))
                .tests();
    }

    @Test
    void aSpoiledCopyStandsOnNoReceipt() {
        assertThat(two.without("L-2")).isEqualTo(RECEIPT);
    }

    @Test
    void whoeverLeavesCallsTheReceiptOff() {
        assertThat(printing.whenLeft()).containsExactly(new FarewellErrand.StopReceipt());
    }

    @Test
    void onlyAReceiptThatIsMissingShowsACode() {
        assertThat(offered.code()).isEmpty();
        assertThat(farewell(new Keepsake.Missing(TroubleCode.TICKET_PRINTER_BLOCKED))
                        .code())
                .isEqualTo("K-422");
    }

    @Test
    void nothingIsOfferedWhereNothingWasPrintedOrNothingPrintsReceipts() {
        assertThat(Keepsake.of(Receipt.EMPTY, true)).isEqualTo(new Keepsake.None());
        assertThat(Keepsake.of(RECEIPT, false)).isEqualTo(new Keepsake.None());
        assertThat(Keepsake.of(RECEIPT, true)).isEqualTo(new Keepsake.Offered());
    }
}
