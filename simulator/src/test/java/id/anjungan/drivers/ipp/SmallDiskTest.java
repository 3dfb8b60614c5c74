// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.StrictOffice;
import id.anjungan.simulator.timing.Pace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The kiosk's disk is full or has become read-only, before an order and during one: nothing is printed that could not
 * be written down first, the citizen hears it in words, nothing is lost, and the machine serves again when the disk
 * does. A full disk needs room only; after one that failed, the program starts anew.
 */
@Tag("process")
@Timeout(120)
class SmallDiskTest {
    private static final String REFUSED = "NothingPrinted K-601";

    /** What becomes of the disk. */
    enum Trouble {
        FULL,
        READ_ONLY
    }

    @TempDir
    Path folder;

    private final StrictOffice office = new StrictOffice();
    private SmallDisk disk;
    private IppPrinterFixture world;
    private AtTheLastMoment printer;
    private PrintingCounter kiosk;

    @BeforeAll
    static void demand() {
        SmallDisk.demand();
    }

    @BeforeEach
    void begin() throws Exception {
        disk = new SmallDisk(folder);
        world = new IppPrinterFixture(Pace.fast());
        printer = new AtTheLastMoment(world.driver(PrintEvidence.IMPRESSIONS));
        kiosk = kiosk();
    }

    private PrintingCounter kiosk() throws Exception {
        return new PrintingCounter(disk.folder(), PrintingCounter.Office.of(office), printer);
    }

    @AfterEach
    void end() throws Exception {
        kiosk.close();
        world.close();
        disk.close();
    }

    private void prints() {
        kiosk.print(PrintingCounter.order("offer-1", world.onePage.bytes(), 1));
    }

    private void begins(Trouble trouble) {
        try {
            if (trouble == Trouble.FULL) {
                disk.fill();
                kiosk.writesUntilItCannot();
            } else {
                disk.fails();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void isOver(Trouble trouble) throws Exception {
        office.atReservation = () -> {};
        printer.then(() -> {});
        if (trouble == Trouble.FULL) {
            disk.makeRoom();
        } else {
            kiosk.close();
            disk.repair();
            kiosk = kiosk();
        }
        kiosk.until(() -> kiosk.settled() || kiosk.screen().equals("TakingPaper"));
    }

    private void servesAgain() throws Exception {
        prints();
        kiosk.untilScreen("TakingPaper");
        kiosk.takes();
        kiosk.until(kiosk::settled);
        ends(LedgerState.CONFIRMED, Fate.PRINTED);
        assertThat(world.machine.tray()).hasSize(1);
    }

    private void ends(LedgerState state, Fate fate) throws Exception {
        assertThat(kiosk.last().state()).isEqualTo(state);
        assertThat(office.fate(kiosk.last().copy().ledgerId())).isEqualTo(fate);
        try (JournalReader book = new JournalReader(disk.folder())) {
            assertThat(book.verify(List.of()).firstBreak()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void beforeAnOrderItIsRefused(Trouble trouble) throws Exception {
        begins(trouble);
        prints();
        assertThat(kiosk.screen()).isEqualTo(REFUSED);
        assertThat(kiosk.entries()).isEmpty();
        isOver(trouble);
        servesAgain();
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheInkItIsRefusedAndTheCopyGivenBack(Trouble trouble) throws Exception {
        office.atReservation = () -> begins(trouble);
        prints();
        assertThat(kiosk.screen()).isEqualTo(REFUSED);
        assertThat(kiosk.last().state()).as("as it was written").isEqualTo(LedgerState.INTENDED);
        assertThat(world.sheets).isEmpty();
        isOver(trouble);
        ends(LedgerState.NOT_PRINTED, Fate.NOT_PRINTED);
        servesAgain();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSentIsBroughtToItsEnd(Trouble trouble) throws Exception {
        printer.then(() -> begins(trouble));
        prints();
        kiosk.until(() -> world.machine.tray().size() == 1 && world.machine.queued() == 0);
        kiosk.looksOnceMore();
        assertThat(kiosk.screen()).as("nobody is sent to the tray yet").isEqualTo("Printing");
        assertThat(kiosk.last().state()).isEqualTo(LedgerState.SUBMITTED);
        isOver(trouble);
        if (trouble == Trouble.FULL) {
            kiosk.takes();
        }
        kiosk.until(kiosk::settled);
        ends(LedgerState.CONFIRMED, Fate.PRINTED);
        assertThat(kiosk.entries()).hasSize(1);
        assertThat(kiosk.state())
                .as("what nobody saw taken must be looked for")
                .isEqualTo(trouble == Trouble.FULL ? DeskState.FREE : DeskState.TRAY_UNCONFIRMED);
        assertThat(world.machine.tray()).hasSize(1);
    }
}
