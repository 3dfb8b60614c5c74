// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.simulator.office.Rehearsal;
import java.awt.Color;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole printing against a printer that is not ours: what citizen, technician, ledger and office learn. */
@Tag("process")
@Timeout(900)
class EvePrinterTest {
    @TempDir
    static Path keys;

    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    private IppLine.Pause whileBusy = time -> {};
    private EvePrinter eve;
    private Rehearsal rehearsal;
    private IppPrinter driver;
    private AtTheLastMoment printer;
    private PrintingCounter counter;

    @BeforeAll
    static void demand() {
        EvePrinter.demand();
    }

    @BeforeEach
    void open() throws Exception {
        eve = new EvePrinter(folder);
        rehearsal = new Rehearsal(keys, folder);
        rehearsal.office.knobs().offers(List.of("KARTU_KELUARGA"));
        driver = new IppPrinter(line(), PaperSettings.USUAL, PrintEvidence.IMPRESSIONS);
        printer = new AtTheLastMoment(driver);
        counter = new PrintingCounter(folder.resolve("kiosk"), PrintingCounter.Office.of(rehearsal), printer);
    }

    @AfterEach
    void close() {
        counter.close();
        rehearsal.close();
        eve.close();
    }

    private IppLine line() {
        return new IppLine(URI.create(eve.url()), IppLine.client().build(), time -> {
            pauses.add(time);
            whileBusy.take(time);
        });
    }

    private PrintingCounter.Order siti() throws OfficeFault {
        return PrintingCounter.arrives(rehearsal, "siti");
    }

    /** What the office has written down of the last copy. */
    private Fate fate() throws LedgerFault {
        return rehearsal.office.book().fate(counter.last().copy().ledgerId()).orElse(null);
    }

    /** What the technician reads ({@code adm printer status}). */
    private List<String> technician() throws PrinterFault {
        return new IppCommissioner(time -> {})
                .survey(Map.of("printer.url", eve.url())).reasons().stream()
                        .map(reason -> reason.keyword() + " " + reason.weight())
                        .toList();
    }

    private void ends(LedgerState state, Fate fate, DeskState desk) throws Exception {
        counter.until(() -> counter.state() != DeskState.BUSY && counter.settled());
        assertThat(counter.last().state()).isEqualTo(state);
        assertThat(fate()).isEqualTo(fate);
        assertThat(counter.state()).isEqualTo(desk);
    }

    /** The job that is under way comes out whole and is taken. */
    private void comesOut() throws Exception {
        eve.puts(1);
        eve.ends(0);
        counter.untilScreen("TakingPaper");
        counter.takes();
        ends(LedgerState.CONFIRMED, Fate.PRINTED, DeskState.FREE);
    }

    @Test
    void prints() throws Exception {
        Path received = folder.resolve("received");
        counter.print(siti());

        assertThat(eve.awaitJob()).isEqualTo(counter.last().copy().ledgerId());
        assertThat(counter.last().state()).isEqualTo(LedgerState.SUBMITTED);
        eve.keeps(received);
        comesOut();

        assertThat(received).content(StandardCharsets.ISO_8859_1).startsWith("RaS2PwgRaster");
        assertThat(counter.citizen).containsExactly("Printing", "TakingPaper");
        assertThat(counter.last().detail()).isEqualTo("COMPLETED impressions=1 counter=none PRESSED");
        assertThat(technician()).isEmpty();
    }

    @Test
    void paperOutBeforeIsSaidAtOnceAndNothingIsConsumed() throws Exception {
        eve.paper(0);
        counter.print(siti());

        assertThat(counter.citizen).containsExactly("NothingPrinted K-401");
        assertThat(technician()).contains("media-empty BLOCKS");
        assertThat(counter.entries()).isEmpty();
        assertThat(counter.state()).isEqualTo(DeskState.FREE);
    }

    @Test
    void paperOutInMidJobHoldsItAndARefillLetsItGoOn() throws Exception {
        printer.then(() -> eve.paper(0));
        counter.print(siti());
        counter.untilScreen("Printing K-401");
        assertThat(technician()).contains("media-empty BLOCKS", "media-needed BLOCKS");
        assertThat(counter.last().state()).isEqualTo(LedgerState.SUBMITTED);

        eve.paper(100);
        eve.awaitJob();
        counter.untilScreen("Printing");
        comesOut();
    }

    @Test
    void aSheetThatStillComesWhenItsCitizenHasLeftIsSpoiled() throws Exception {
        printer.then(() -> eve.paper(0));
        counter.print(siti());
        counter.untilScreen("Printing K-401");

        counter.leaves();
        // it prints a cancelled job all the same, as soon as it can
        eve.paper(100);
        eve.awaitJob();
        eve.puts(1);
        eve.ends(0);
        ends(LedgerState.SPOILED, Fate.SPOILED, DeskState.TRAY_UNCONFIRMED);
        assertThat(counter.last().detail()).isEqualTo("LATE");
    }

    @Test
    void lowTonerOnlyWarnsTheTechnician() throws Exception {
        eve.toner(5);
        counter.print(siti());
        eve.awaitJob();
        assertThat(technician()).containsExactly("toner-low WARNS");
        comesOut();
        assertThat(counter.citizen).containsExactly("Printing", "TakingPaper");
    }

    @Test
    void emptyTonerBeforeConsumesNothing() throws Exception {
        eve.toner(0);
        counter.print(siti());

        assertThat(counter.citizen).containsExactly("NothingPrinted K-404");
        assertThat(technician()).containsExactly("toner-empty BLOCKS");
        assertThat(counter.entries()).isEmpty();
    }

    @Test
    void tonerThatEndsInMidJobHoldsIt() throws Exception {
        counter.print(siti());
        eve.awaitJob();
        eve.toner(0);
        counter.untilScreen("Printing K-404");

        eve.toner(90);
        counter.untilScreen("Printing");
        comesOut();
    }

    @Test
    void aJamTakesTheJobAndClosesTheTray() throws Exception {
        counter.print(siti());
        eve.awaitJob();
        eve.says("STATE: +media-jam");
        counter.untilScreen("Printing K-402");
        assertThat(technician()).containsExactly("media-jam BLOCKS");

        eve.says("STATE: -media-jam");
        eve.ends(1);
        counter.untilScreen("NothingPrinted K-402");
        ends(LedgerState.NOT_PRINTED, Fate.NOT_PRINTED, DeskState.TRAY_UNCONFIRMED);
        assertThat(counter.last().detail()).isEqualTo("JAM");
    }

    @Test
    void aCoverHoldsTheJobUntilItIsClosed() throws Exception {
        counter.print(siti());
        eve.awaitJob();
        eve.says("STATE: +cover-open");
        counter.untilScreen("Printing K-403");
        assertThat(technician()).containsExactly("cover-open BLOCKS");

        eve.says("STATE: -cover-open");
        counter.untilScreen("Printing");
        comesOut();
    }

    @Test
    void aCoverStillOpenWhenTheJobIsCompletedLeavesItInDoubt() throws Exception {
        counter.print(siti());
        eve.awaitJob();
        eve.says("STATE: +cover-open");
        counter.untilScreen("Printing K-403");
        eve.puts(1);
        eve.ends(0);

        counter.untilScreen("LeftInDoubt K-408");
        ends(LedgerState.IN_DOUBT, Fate.IN_DOUBT, DeskState.TRAY_UNCONFIRMED);
    }

    @Test
    void aPrinterAtWorkForSomebodyElseIsNotDisturbed() throws Exception {
        foreignJob();
        counter.print(siti());

        assertThat(counter.citizen).containsExactly("NothingPrinted K-406");
        assertThat(driver.readiness().idle()).isFalse();
        assertThat(counter.entries()).isEmpty();
    }

    @Test
    void whoeverWasQuickerIsWaitedForABoundedWhile() throws Exception {
        printer.then(this::foreignJob);
        whileBusy = time -> {
            if (pauses.size() == 2) {
                eve.ends(0);
                foreignJobEnds();
            }
        };
        counter.print(siti());
        assertThat(eve.awaitJob()).isEqualTo(counter.last().copy().ledgerId());
        comesOut();
        assertThat(pauses).hasSize(2);
    }

    @Test
    void aPrinterThatStaysBusyRefusesAndNothingComesLater() throws Exception {
        printer.then(this::foreignJob);
        counter.print(siti());

        counter.untilScreen("NothingPrinted K-406");
        assertThat(counter.last().state()).isEqualTo(LedgerState.NOT_PRINTED);
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus)).isLessThan(Duration.ofSeconds(10));
        assertThat(driver.report(counter.last().copy().ledgerId()).state()).isEqualTo(JobReport.State.UNKNOWN);
    }

    private void foreignJob() throws Exception {
        var letter = TrustedSample.of(SampleDocuments.letter(Color.BLACK), 1);
        new IppPrinter(line(), PaperSettings.USUAL, PrintEvidence.COMPLETED)
                .print(TrustedSample.printable(letter, "somebody-else"));
        assertThat(eve.awaitJob()).isEqualTo("somebody-else");
    }

    private void foreignJobEnds() {
        counter.until(() -> {
            try {
                return driver.report("somebody-else").isFinal();
            } catch (PrinterFault fault) {
                return false;
            }
        });
    }

    @Test
    void aPrinterKilledInMidJobLeavesItInDoubt() throws Exception {
        counter.print(siti());
        eve.awaitJob();
        eve.kill();
        counter.untilScreen("Printing K-406");
        assertThat(counter.last().state()).isEqualTo(LedgerState.SUBMITTED);

        eve.switchOn();
        counter.untilScreen("LeftInDoubt K-408");
        ends(LedgerState.IN_DOUBT, Fate.IN_DOUBT, DeskState.TRAY_UNCONFIRMED);
        assertThat(counter.last().detail()).isEqualTo("UNKNOWN impressions=-1 counter=none");
    }

    @Test
    void aKioskThatWasKilledFindsItsJobByName() throws Exception {
        counter.print(siti());
        eve.awaitJob();
        counter.close();
        eve.puts(1);
        eve.ends(0);

        counter = new PrintingCounter(
                folder.resolve("kiosk"),
                PrintingCounter.Office.of(rehearsal),
                new IppPrinter(line(), PaperSettings.USUAL, PrintEvidence.IMPRESSIONS));
        ends(LedgerState.CONFIRMED, Fate.PRINTED, DeskState.TRAY_UNCONFIRMED);
        assertThat(counter.last().detail()).isEqualTo("COMPLETED impressions=1 counter=none UNKNOWN");
    }

    @Test
    void completedWithoutItsImpressionsIsLessThanCommissioned() throws Exception {
        counter.print(siti());
        eve.awaitJob();
        eve.ends(0);

        counter.untilScreen("LeftInDoubt K-408");
        ends(LedgerState.IN_DOUBT, Fate.IN_DOUBT, DeskState.TRAY_UNCONFIRMED);
        assertThat(counter.last().detail()).isEqualTo("COMPLETED impressions=0 counter=none");
    }
}
