// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.StrictOffice;
import id.anjungan.simulator.timing.Pace;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Less than the commissioned evidence leaves a copy in doubt, in the ledger and at the office. */
class EvidenceLevelsTest {
    @TempDir
    Path folder;

    /** A forgetful printer says only that the job is completed. */
    @ParameterizedTest
    @CsvSource({
        "COUNTER, false, CONFIRMED",
        "IMPRESSIONS, false, CONFIRMED",
        "COMPLETED, false, CONFIRMED",
        "COUNTER, true, IN_DOUBT",
        "IMPRESSIONS, true, IN_DOUBT",
        "COMPLETED, true, CONFIRMED"
    })
    void lessIsDoubt(PrintEvidence commissioned, boolean forgetful, LedgerState state) throws Exception {
        boolean doubted = state == LedgerState.IN_DOUBT;
        StrictOffice office = new StrictOffice();
        try (var world = new IppPrinterFixture(Pace.fast());
                var counter =
                        new PrintingCounter(folder, PrintingCounter.Office.of(office), world.driver(commissioned))) {
            world.machine.forgetful(forgetful);
            counter.print(PrintingCounter.order("offer-1", world.twoPages.bytes(), 2));
            counter.untilScreen(doubted ? "LeftInDoubt K-408" : "TakingPaper");
            if (!doubted) {
                counter.takes();
            }
            counter.until(counter::settled);

            assertThat(counter.last().state()).isEqualTo(state);
            assertThat(office.fate(counter.last().copy().ledgerId())).isEqualTo(doubted ? Fate.IN_DOUBT : Fate.PRINTED);
            assertThat(counter.state()).isEqualTo(doubted ? DeskState.TRAY_UNCONFIRMED : DeskState.FREE);
            assertThat(world.machine.tray()).hasSize(2);
        }
    }
}
