// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.journey.farewell.Farewell.Parting;
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

    private final Farewell offered = farewell(new Keepsake.Offered(RECEIPT));
    private final PrintingReceipt printing = new PrintingReceipt(Parting.PRINTED, CardPlace.ABSENT);

    private static Farewell farewell(Keepsake keepsake) {
        return new Farewell(Parting.PRINTED, CardPlace.ABSENT, keepsake);
    }

    @TestFactory
    Stream<DynamicTest> receipt() {
        return new StageTable()
                .row("wanted", offered, WISH, Step.to(printing, new FarewellErrand.PrintReceipt(RECEIPT)))
                .row(
                        "the card is seen meanwhile",
                        offered,
                        new DeviceHappening.CardLaid(),
                        Step.updated(new Farewell(Parting.PRINTED, CardPlace.LYING, new Keepsake.Offered(RECEIPT))))
                .row("time over", offered, new PatienceOver(), Step.ended(new FarewellOutcome.Gone()))
                .ignores(farewell(new Keepsake.None()), WISH)
                .ignores(farewell(new Keepsake.Handed()), WISH)
                .ignores(farewell(new Keepsake.Missing(TroubleCode.TICKET_PAPER_OUT)), WISH)
                .row(
                        "printed",
                        printing,
                        new ReceiptHappening.ReceiptPrinted(),
                        Step.to(farewell(new Keepsake.Handed())))
                .row(
                        "not printed",
                        printing,
                        new ReceiptHappening.ReceiptUnprinted(TroubleCode.TICKET_PAPER_OUT),
                        Step.to(farewell(new Keepsake.Missing(TroubleCode.TICKET_PAPER_OUT))))
                .row(
                        "the printer takes too long",
                        printing,
                        new PatienceOver(),
                        Step.to(farewell(new Keepsake.Missing(TroubleCode.TICKET_PRINTER_GONE))))
                .row("left", printing, new Pressed(Controls.FINISH), Step.ended(new FarewellOutcome.Gone()))
                .tests();
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
        assertThat(Keepsake.of(RECEIPT, true)).isEqualTo(new Keepsake.Offered(RECEIPT));
    }
}
