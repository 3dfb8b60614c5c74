// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.printdesk.StrictOffice;
import id.anjungan.simulator.printer.SimulatePrinter;
import java.awt.Color;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The printer is killed in the middle of what it does and comes back without its jobs; a real one would keep its
 * counter, a bad one begins to count anew. However that finds the sheets, no page comes out twice, and kiosk and office
 * know one end.
 */
@Tag("process")
@Timeout(300)
class KilledPrinterTest {
    private static final int PAGES = 2;

    @TempDir
    Path folder;

    private final MortalProgram printer = new MortalProgram(SimulatePrinter.class);
    private final StrictOffice office = new StrictOffice();
    private DocumentPrinter driver;
    private String port = "0";

    private void switchOn(int counter) throws Exception {
        String address = printer.start("--port", port, "--first", "1", "--ppm", "60", "--counter", "" + counter)
                .get("address")
                .asText();
        port = address.replaceAll("\\D", "");
        driver = new IppPrinterMaker().open(Map.of("printer.url", address));
    }

    @AfterEach
    void switchOff() throws InterruptedException {
        printer.close();
    }

    private PrintingCounter kiosk() throws Exception {
        return new PrintingCounter(folder, PrintingCounter.Office.of(office), driver);
    }

    private int sheetsOut() {
        return printer.times(" leaves: ");
    }

    /**
     * One death.
     *
     * @param lastWords what it says of its wire when it is killed
     * @param counter at first
     * @param keeps whether it still has it afterwards
     * @param kioskToo whether the kiosk dies with it, as in a power cut
     * @param sheets that were out when it died
     */
    private record Death(String lastWords, int counter, boolean keeps, boolean kioskToo, LedgerState end, int sheets) {}

    static Stream<Death> deaths() {
        return Stream.of(
                new Death("-> Print-Job", 4711, true, false, LedgerState.NOT_PRINTED, 0),
                new Death("document,", 4711, true, true, LedgerState.NOT_PRINTED, 0),
                new Death("document,", 0, false, false, LedgerState.IN_DOUBT, 0),
                new Death("side 1 of 2", 4711, true, true, LedgerState.IN_DOUBT, 1),
                new Death("side 2 of 2", 0, false, true, LedgerState.IN_DOUBT, 2),
                new Death("ends,", 4711, false, false, LedgerState.IN_DOUBT, 2));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void noPageComesOutTwice(Death death) throws Exception {
        var order = PrintingCounter.order("offer-1", SampleDocuments.kk(PAGES, Color.BLACK), PAGES);
        switchOn(death.counter());
        printer.diesAt(death.lastWords());
        PrintingCounter kiosk = kiosk();
        kiosk.print(order);
        while (printer.alive()) {
            Thread.onSpinWait();
        }
        printer.kill();
        if (death.kioskToo()) {
            kiosk.close();
        }
        switchOn(death.keeps() ? death.counter() + sheetsOut() : 0);
        kiosk = death.kioskToo() ? kiosk() : kiosk;
        kiosk.until(kiosk::settled);
        kiosk.close();

        assertThat(kiosk.entries()).hasSize(1);
        assertThat(kiosk.last().state()).isEqualTo(death.end());
        assertThat(office.fate(kiosk.last().copy().ledgerId()))
                .isEqualTo(Fate.valueOf(death.end().name()));
        assertThat(sheetsOut()).isEqualTo(death.sheets());
        assertThat(printer.times("side 1 of 2")).isLessThanOrEqualTo(1);
        try (JournalReader book = new JournalReader(folder)) {
            assertThat(book.verify(List.of()).firstBreak()).isEmpty();
        }
    }
}
