// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static id.anjungan.drivers.ipp.IppPrinterFixture.named;
import static id.anjungan.drivers.ipp.IppPrinterFixture.until;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.JobReport;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.printer.SheetCompare;
import id.anjungan.simulator.printer.Stock;
import id.anjungan.simulator.timing.Pace;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents of two pages on a printer with a duplex unit. */
class BothSidesTest {
    private static final PaperSettings BOTH = new PaperSettings(PwgPage.A4, "", true, false);

    private IppPrinterFixture world;

    @BeforeEach
    void open() throws Exception {
        var traits = new PrinterTraits(0, 20, Duration.ofSeconds(8), false, false, Stock.PAPER_BOTH_SIDES);
        world = new IppPrinterFixture(Pace.fast(), traits);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @EnumSource(PrintEvidence.class)
    void twoPagesAreOneSheetAndTheEvidenceOfBothIsThere(PrintEvidence evidence) throws Exception {
        IppPrinter printer = new IppPrinter(world.line(), BOTH, evidence);
        long before = printer.readiness().sheets();
        printer.print(named(world.twoPages, "L-1"));

        JobReport report = until(printer, "L-1", JobReport::isFinal);
        assertThat(report.evidenced()).isTrue();
        assertThat(report.impressions()).isEqualTo(2);
        assertThat(printer.readiness().sheets() - before).isEqualTo(2);
        assertThat(world.machine.tray()).containsExactly("L-1");
        assertThat(world.machine.sheets()).isEqualTo(1);
    }

    @Test
    void theBackLiesAsTheFrontDoes() throws Exception {
        new IppPrinter(world.line(), BOTH, PrintEvidence.IMPRESSIONS).print(named(world.twoPages, "L-1"));
        IppPrinter oneSided = world.driver(PrintEvidence.IMPRESSIONS);
        oneSided.print(named(world.twoPages, "L-2"));
        until(oneSided, "L-2", JobReport::isFinal);

        assertThat(world.machine.tray()).containsExactly("L-1", "L-2", "L-2");
        for (int page = 0; page < 2; page++) {
            var both = world.sheets.get(page);
            var alone = world.sheets.get(2 + page);
            assertThat(both.clockwise()).isEqualTo(alone.clockwise());
            assertThat(SheetCompare.difference(both.image(), alone.image())).isZero();
        }
    }

    @Test
    void onePageStaysOnOneSide() throws Exception {
        IppPrinter printer = new IppPrinter(world.line(), BOTH, PrintEvidence.COUNTER);
        printer.print(named(world.onePage, "L-1"));

        assertThat(until(printer, "L-1", JobReport::isFinal).evidenced()).isTrue();
        assertThat(world.machine.sheets()).isEqualTo(1);
    }

    @Test
    void aPrinterWithoutADuplexUnitTakesTwoSheets() throws Exception {
        try (var plain = new IppPrinterFixture(Pace.fast())) {
            IppPrinter printer = new IppPrinter(plain.line(), BOTH, PrintEvidence.COUNTER);
            printer.print(named(plain.twoPages, "L-1"));

            assertThat(until(printer, "L-1", JobReport::isFinal).evidenced()).isTrue();
            assertThat(plain.machine.sheets()).isEqualTo(2);
        }
    }
}
