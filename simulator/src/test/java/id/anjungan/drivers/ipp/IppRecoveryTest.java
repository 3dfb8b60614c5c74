// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static id.anjungan.drivers.ipp.IppPrinterFixture.named;
import static id.anjungan.drivers.ipp.IppPrinterFixture.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.JobReport;
import id.anjungan.core.device.JobReport.State;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.simulator.printer.PrinterCondition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a kiosk that was killed learns from the printer; and jobs that are caught on their way. */
class IppRecoveryTest {
    private final CrankedPace pace = new CrankedPace();
    private IppPrinterFixture world;

    @BeforeEach
    void switchOn() throws Exception {
        world = new IppPrinterFixture(pace);
    }

    @AfterEach
    void switchOff() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(PrintEvidence.class)
    void anotherDriverFindsTheJobByItsNameAndHasTheSameEvidence(PrintEvidence evidence) throws Exception {
        world.driver(evidence).print(named(world.onePage, "L-0"));
        pace.awaitSheet();
        pace.release();
        until(world.driver(evidence), "L-0", JobReport::isFinal);
        world.driver(evidence).print(named(world.twoPages, "L-1"));
        pace.awaitSheet();

        IppPrinter reborn = world.driver(evidence);
        assertThat(reborn.report("L-1").state()).isEqualTo(State.PROCESSING);
        pace.release();
        pace.release();

        assertThat(until(reborn, "L-1", JobReport::isFinal))
                .isEqualTo(new JobReport(State.COMPLETED, Obstacle.NONE, 2, true));
        assertThat(reborn.report("L-2").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void theCounterSpeaksOnlyForAJobWithNothingAfterIt() throws Exception {
        world.driver(PrintEvidence.COUNTER).print(named(world.onePage, "L-1"));
        world.driver(PrintEvidence.COUNTER).print(named(world.onePage, "L-2"));
        pace.release();
        pace.release();
        until(world.driver(PrintEvidence.COUNTER), "L-2", JobReport::isFinal);

        assertThat(world.driver(PrintEvidence.COUNTER).report("L-1").evidenced())
                .isFalse();
        assertThat(world.driver(PrintEvidence.IMPRESSIONS).report("L-1").evidenced())
                .isTrue();
    }

    @Test
    void whatIsOnceEvidencedStaysSo() throws Exception {
        IppPrinter driver = world.driver(PrintEvidence.COUNTER);
        driver.print(named(world.onePage, "L-1"));
        pace.release();
        until(driver, "L-1", JobReport::isFinal);
        driver.print(named(world.onePage, "L-2"));
        pace.release();
        until(driver, "L-2", JobReport::isFinal);

        assertThat(driver.report("L-1").evidenced()).isTrue();
        assertThat(driver.report("L-2").evidenced()).isTrue();
    }

    @Test
    void aCoverOpenAfterCompletionSpeaksAgainstImpressionsButAnEmptyCassetteDoesNot() throws Exception {
        world.driver(PrintEvidence.IMPRESSIONS).print(named(world.onePage, "L-1"));
        pace.release();
        until(world.driver(PrintEvidence.COMPLETED), "L-1", JobReport::isFinal);

        world.machine.set(PrinterCondition.MEDIA_EMPTY);
        assertThat(world.driver(PrintEvidence.IMPRESSIONS).report("L-1").evidenced())
                .isTrue();
        world.machine.set(PrinterCondition.COVER_OPEN);
        assertThat(world.driver(PrintEvidence.IMPRESSIONS).report("L-1").evidenced())
                .isFalse();
        assertThat(world.driver(PrintEvidence.COMPLETED).report("L-1").evidenced())
                .isTrue();
    }

    @Test
    void aWaitingJobIsCancelledBeforeAnySheet() throws Exception {
        IppPrinter driver = world.driver(PrintEvidence.IMPRESSIONS);
        driver.print(named(world.onePage, "L-1"));
        pace.awaitSheet();
        driver.print(named(world.onePage, "L-2"));

        assertThat(driver.report("L-2").state()).isEqualTo(State.WAITING);
        assertThat(driver.readiness().idle()).isFalse();
        driver.cancel("L-2");
        pace.release();

        assertThat(driver.report("L-2")).isEqualTo(new JobReport(State.CANCELED, Obstacle.NONE, 0, false));
        until(driver, "L-1", JobReport::isFinal);
        assertThat(world.machine.tray()).containsExactly("L-1");
    }

    @Test
    void aSheetOnItsWayCannotBeHeldBack() throws Exception {
        IppPrinter driver = world.driver(PrintEvidence.IMPRESSIONS);
        driver.print(named(world.twoPages, "L-1"));
        pace.awaitSheet();

        driver.cancel("L-1");
        assertThat(driver.report("L-1").state()).isEqualTo(State.PROCESSING);
        pace.release();

        assertThat(until(driver, "L-1", JobReport::isFinal))
                .isEqualTo(new JobReport(State.CANCELED, Obstacle.NONE, 1, false));
        assertThat(world.machine.tray()).hasSize(1);
    }

    @Test
    void aJamThatCatchesASheetOnItsWayTakesTheJobWithIt() throws Exception {
        IppPrinter driver = world.driver(PrintEvidence.IMPRESSIONS);
        driver.print(named(world.twoPages, "L-1"));
        pace.awaitSheet();
        world.machine.set(PrinterCondition.MEDIA_JAM);
        pace.release();
        assertThat(driver.report("L-1").obstacle()).isEqualTo(Obstacle.JAM);

        driver.cancel("L-1");
        assertThat(driver.report("L-1").state()).isEqualTo(State.CANCELED);
        world.machine.clear();

        assertThat(world.sheets).isEmpty();
    }

    @Test
    void unpluggedItPrintsOnAndSwitchedOffItDoesNot() throws Exception {
        IppPrinter driver = world.driver(PrintEvidence.IMPRESSIONS);
        driver.print(named(world.twoPages, "L-1"));
        pace.awaitSheet();
        world.machine.unplug();
        pace.release();
        pace.awaitSheet();
        assertThat(world.sheets).hasSize(1);
        world.machine.plug();
        world.machine.switchOff();
        pace.release();
        world.machine.plug();

        assertThat(until(driver, "L-1", JobReport::isFinal).evidenced()).isTrue();
    }
}
