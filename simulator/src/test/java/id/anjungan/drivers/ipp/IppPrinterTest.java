// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static id.anjungan.drivers.ipp.IppPrinterFixture.named;
import static id.anjungan.drivers.ipp.IppPrinterFixture.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.JobReport.State;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.simulator.printer.PrinterCondition;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IppPrinterTest {
    private IppPrinterFixture world;
    private IppPrinter printer;

    @BeforeEach
    void switchOn() throws IOException {
        world = new IppPrinterFixture(Pace.fast());
        printer = world.driver(PrintEvidence.IMPRESSIONS);
    }

    @AfterEach
    void switchOff() {
        world.close();
    }

    private static PrinterFault.Kind kind(Attempt attempt) {
        return catchThrowableOfType(PrinterFault.class, attempt::make).kind();
    }

    private interface Attempt {
        void make() throws PrinterFault;
    }

    @Test
    void aReadyPrinterHasNothingInItsWayAndTellsItsTotal() throws PrinterFault {
        PrinterReadiness readiness = printer.readiness();

        assertThat(readiness.obstacle()).isEqualTo(Obstacle.NONE);
        assertThat(readiness.idle()).isTrue();
        assertThat(readiness.sheets()).isPositive();
    }

    @Test
    void printsUnderTheLedgersName() throws PrinterFault {
        printer.prepare(world.onePage);
        assertThat(world.machine.queued()).isZero();
        long before = printer.readiness().sheets();

        printer.print(named(world.onePage, "L-1"));
        JobReport report = until(printer, "L-1", JobReport::isFinal);

        assertThat(report).isEqualTo(new JobReport(State.COMPLETED, Obstacle.NONE, 1, true));
        assertThat(world.machine.tray()).containsExactly("L-1");
        assertThat(world.sheets.get(0).clockwise()).isEqualTo(90);
        assertThat(world.machine.floor().sum()).isEqualTo(Duration.ofSeconds(8));
        assertThat(printer.readiness().sheets()).isEqualTo(before + 1);
    }

    @Test
    void aSecondPageTakesItsOwnSheet() throws PrinterFault {
        printer.print(named(world.twoPages, "L-1"));

        assertThat(until(printer, "L-1", JobReport::isFinal).impressions()).isEqualTo(2);
        assertThat(world.machine.tray()).containsExactly("L-1", "L-1");
        assertThat(world.sheets)
                .extracting(sheet -> sheet.page() + "/" + sheet.pages())
                .containsExactly("1/2", "2/2");
        assertThat(world.machine.floor().sum()).isEqualTo(Duration.ofSeconds(11));
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIA_EMPTY, PAPER_OUT",
        "INPUT_TRAY_MISSING, PAPER_OUT",
        "MEDIA_JAM, JAM",
        "COVER_OPEN, COVER_OPEN",
        "DOOR_OPEN, COVER_OPEN",
        "TONER_EMPTY, TONER_EMPTY",
        "PAUSED, OTHER",
        "MARKER_WASTE_FULL, OTHER",
        "OUTPUT_AREA_FULL, OTHER",
        "TONER_LOW, NONE",
        "MEDIA_LOW, NONE"
    })
    void tellsWhatIsInTheWay(PrinterCondition condition, Obstacle obstacle) throws PrinterFault {
        world.machine.set(condition);

        PrinterReadiness readiness = printer.readiness();

        assertThat(readiness.obstacle()).isEqualTo(obstacle);
        assertThat(readiness.reasons()).anyMatch(reason -> reason.startsWith(condition.keyword()));
    }

    @ParameterizedTest
    @CsvSource({"MEDIA_EMPTY, PAPER_OUT", "COVER_OPEN, COVER_OPEN", "TONER_EMPTY, TONER_EMPTY", "PAUSED, OTHER"})
    void aJobThatFindsAnObstacleWaitsAndGoesOnByItself(PrinterCondition condition, Obstacle obstacle)
            throws PrinterFault {
        world.machine.set(condition);
        printer.print(named(world.onePage, "L-1"));

        JobReport held = until(printer, "L-1", report -> report.state() == State.PROCESSING);
        assertThat(held).isEqualTo(new JobReport(State.PROCESSING, obstacle, 0, false));

        world.machine.clear();
        assertThat(until(printer, "L-1", JobReport::isFinal).evidenced()).isTrue();
    }

    @Test
    void paperThatEndsInMidJobHoldsTheSecondSheet() throws PrinterFault {
        world.machine.setAfter(1, PrinterCondition.MEDIA_EMPTY);
        printer.print(named(world.twoPages, "L-1"));

        // Job and printer are asked one after the other: the printer's word may be newer by a sheet.
        JobReport held =
                until(printer, "L-1", report -> report.obstacle() == Obstacle.PAPER_OUT && report.impressions() == 1);
        assertThat(held).isEqualTo(new JobReport(State.PROCESSING, Obstacle.PAPER_OUT, 1, false));

        world.machine.clear();
        assertThat(until(printer, "L-1", JobReport::isFinal))
                .isEqualTo(new JobReport(State.COMPLETED, Obstacle.NONE, 2, true));
    }

    @Test
    void aJammedJobIsAbortedWhenTheJamIsCleared() throws PrinterFault {
        world.machine.setAfter(0, PrinterCondition.MEDIA_JAM);
        printer.print(named(world.onePage, "L-1"));
        until(printer, "L-1", report -> report.obstacle() == Obstacle.JAM);

        world.machine.clear();

        assertThat(until(printer, "L-1", JobReport::isFinal))
                .isEqualTo(new JobReport(State.ABORTED, Obstacle.NONE, 0, false));
        printer.print(named(world.onePage, "L-2"));
        until(printer, "L-2", JobReport::isFinal);
        assertThat(world.machine.tray()).containsExactly("L-2");
    }

    @Test
    void withJamRecoveryTheJammedSheetIsPrintedAgain() throws IOException, PrinterFault {
        var traits = new PrinterTraits(0, 20, Duration.ofSeconds(8), false, true);
        try (var recovering = new IppPrinterFixture(Pace.fast(), traits)) {
            IppPrinter driver = recovering.driver(PrintEvidence.COUNTER);
            recovering.machine.setAfter(0, PrinterCondition.MEDIA_JAM);
            driver.print(named(recovering.onePage, "L-1"));
            until(driver, "L-1", report -> report.obstacle() == Obstacle.JAM);

            recovering.machine.clear();

            assertThat(until(driver, "L-1", JobReport::isFinal).evidenced()).isTrue();
            assertThat(recovering.machine.tray()).hasSize(1);
        }
    }

    @Test
    void aPrinterThatIsNotThereIsGone() throws IOException, PrinterFault {
        printer.prepare(world.onePage);
        world.machine.unplug();

        assertThat(kind(() -> printer.readiness())).isEqualTo(PrinterFault.Kind.GONE);
        assertThat(kind(() -> printer.report("L-1"))).isEqualTo(PrinterFault.Kind.GONE);
        assertThat(kind(() -> printer.print(named(world.onePage, "L-1")))).isEqualTo(PrinterFault.Kind.GONE);

        world.machine.plug();
        printer.print(named(world.onePage, "L-1"));
        assertThat(until(printer, "L-1", JobReport::isFinal).evidenced()).isTrue();
    }

    @Test
    void aPrinterThatTakesNoJobsRefuses() throws PrinterFault {
        world.machine.accept(false);

        assertThat(printer.readiness().obstacle()).isEqualTo(Obstacle.OTHER);
        assertThat(kind(() -> printer.print(named(world.onePage, "L-1")))).isEqualTo(PrinterFault.Kind.REFUSED);
        assertThat(printer.report("L-1").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aBusyPrinterIsAskedAgainAFewTimes() throws PrinterFault {
        world.machine.busyFor(2);
        printer.print(named(world.onePage, "L-1"));

        assertThat(world.pauses).hasValue(2);
        assertThat(until(printer, "L-1", JobReport::isFinal).evidenced()).isTrue();
        world.machine.busyFor(100);
        assertThat(kind(() -> printer.print(named(world.onePage, "L-2")))).isEqualTo(PrinterFault.Kind.REFUSED);
        assertThat(world.sheets).hasSize(1);
    }

    @Test
    void cancelWhilePaperIsOutLeavesNothingToComeLater() throws PrinterFault {
        world.machine.set(PrinterCondition.MEDIA_EMPTY);
        printer.print(named(world.onePage, "L-1"));
        until(printer, "L-1", report -> report.state() == State.PROCESSING);

        printer.cancel("L-1");
        world.machine.clear();

        assertThat(printer.report("L-1").state()).isEqualTo(State.CANCELED);
        assertThat(printer.readiness().idle()).isTrue();
        printer.cancel("L-1");
        printer.cancel("L-unknown");
        assertThat(world.sheets).isEmpty();
    }

    @Test
    void aBrokenTransferIsUncertainAndTheNameTells() throws PrinterFault {
        world.machine.breakNextTransferAfter(2_000);

        assertThat(kind(() -> printer.print(named(world.twoPages, "L-1")))).isEqualTo(PrinterFault.Kind.UNCERTAIN);
        assertThat(printer.report("L-1").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aLostAnswerIsUncertainAndTheNameTellsAndNothingIsSentTwice() throws PrinterFault {
        world.machine.loseNextAnswer();

        assertThat(kind(() -> printer.print(named(world.onePage, "L-1")))).isEqualTo(PrinterFault.Kind.UNCERTAIN);
        assertThat(until(printer, "L-1", JobReport::isFinal).evidenced()).isTrue();
        assertThat(kind(() -> printer.print(named(world.onePage, "L-1")))).isEqualTo(PrinterFault.Kind.UNCERTAIN);
        assertThat(world.machine.sheets()).isEqualTo(1);
    }

    @Test
    void bytesThatAreNoPdfCannotBePrinted() {
        var broken = TrustedSample.of(new byte[] {1, 2, 3}, 1);

        assertThat(kind(() -> printer.prepare(broken))).isEqualTo(PrinterFault.Kind.UNPRINTABLE);
    }

    @Test
    void forgettingBeforePrintingOnlyCostsTime() throws PrinterFault {
        printer.prepare(world.onePage);
        printer.forget();
        printer.prepare(world.twoPages);
        printer.print(named(world.onePage, "L-1"));

        assertThat(until(printer, "L-1", JobReport::isFinal).impressions()).isEqualTo(1);
    }
}
