// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.printdesk.StrictOffice;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.printer.VirtualIppPrinter;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.awt.Color;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What settings change, at a printer that is not ours. */
@Tag("process")
@Timeout(900)
class EveSettingsTest {
    @TempDir
    Path folder;

    private EvePrinter eve;

    @BeforeEach
    void open() throws Exception {
        EvePrinter.demand();
        eve = new EvePrinter(folder);
    }

    @AfterEach
    void close() {
        eve.close();
    }

    private IppPrinter driver(String key, String value) {
        String url = key.equals("printer.certificate") ? eve.secureUrl() : eve.url();
        Map<String, String> settings = new HashMap<>(Map.of("printer.url", url));
        settings.put(key, value);
        return (IppPrinter) new IppPrinterMaker().open(settings);
    }

    @ParameterizedTest
    @CsvSource({"printer.format, pdf", "printer.tray, main"})
    void aDocumentIsPrinted(String key, String value) throws Exception {
        byte[] pdf = SampleDocuments.letter(Color.BLACK);
        Path received = folder.resolve("received");
        var office = PrintingCounter.Office.of(new StrictOffice());
        try (var counter = new PrintingCounter(folder.resolve("kiosk"), office, driver(key, value))) {
            counter.print(PrintingCounter.order("offer-1", pdf, 1));
            eve.awaitJob();
            eve.keeps(received);
            eve.puts(1);
            eve.ends(0);
            counter.untilScreen("TakingPaper");
            counter.takes();
            assertThat(counter.last().state()).isEqualTo(LedgerState.CONFIRMED);
        }
        byte[] bytes = Files.readAllBytes(received);
        if (value.equals("pdf")) {
            assertThat(bytes).as("the verified bytes, not one more or less").isEqualTo(pdf);
        } else {
            assertThat(bytes).startsWith(PwgPage.SYNC_WORD);
        }
    }

    @Test
    void onlyTheTrayThatIsSetCounts() throws Exception {
        assertThat(driver("printer.tray", "main").readiness().obstacle()).isEqualTo(Obstacle.NONE);
        assertThat(driver("printer.tray", "by-pass-tray").readiness().obstacle())
                .isEqualTo(Obstacle.PAPER_OUT);
        assertThat(driver("printer.tray", "").readiness().obstacle()).isEqualTo(Obstacle.NONE);
    }

    @Test
    void overTlsItIsKnownByItsOwnCertificateAlone() throws Exception {
        Path strange = folder.resolve("strange.pem");
        var traits = new PrinterTraits(0, 20, Duration.ofSeconds(8), true, false);
        try (var other = new VirtualIppPrinter(traits, Pace.fast(), WireLog.none())) {
            Files.writeString(strange, other.certificatePem().orElseThrow());
        }
        IppPrinter stranger = driver("printer.certificate", strange.toString());
        assertThat(catchThrowableOfType(PrinterFault.class, stranger::readiness).kind())
                .isEqualTo(PrinterFault.Kind.GONE);

        IppPrinter known = driver("printer.certificate", eve.certificate().toString());
        assertThat(known.readiness().obstacle()).isEqualTo(Obstacle.NONE);
    }
}
