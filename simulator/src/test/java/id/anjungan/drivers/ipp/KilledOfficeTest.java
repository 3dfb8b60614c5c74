// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.office.http.Budgets;
import id.anjungan.core.office.http.CallTiming;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.tls.MutualTls;
import id.anjungan.core.trust.GivenTrust;
import id.anjungan.simulator.office.BookOnDisk;
import id.anjungan.simulator.office.OfficeTls;
import id.anjungan.simulator.office.SimulateOffice;
import id.anjungan.simulator.office.VirtualOffice;
import id.anjungan.simulator.people.InventedPins;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.run.TwoBooks;
import id.anjungan.simulator.timing.Pace;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The office's program is killed in the middle of an order and started again over its data: the kiosk says at once what
 * it can and brings the rest to the office later, and both books tell of one end.
 */
@Tag("process")
@Timeout(300)
class KilledOfficeTest {
    private static final String KK = "KARTU_KELUARGA";
    /** A program that has just begun is slow on a busy machine; how long a kiosk waits does not matter here. */
    private static final Budgets PATIENT = new Budgets(
            Duration.ofSeconds(9),
            Duration.ofMinutes(1),
            3,
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofSeconds(20),
            1,
            512 * 1024,
            10_000_000,
            2_000_000);

    private static final Persona SITI = Population.fromSeed(42).persona("siti");

    @TempDir
    private static Path state;

    @TempDir
    Path folder;

    private final MortalProgram office = new MortalProgram(SimulateOffice.class);
    private IppPrinterFixture world;
    private HttpsOffice client;
    private String port = "0";

    @BeforeEach
    void begin() throws Exception {
        world = new IppPrinterFixture(Pace.fast());
        JsonNode ready = opens();
        OfficeTls tls = new OfficeTls(Path.of(ready.get("kiosk").asText()).getParent());
        URI address = URI.create(ready.get("address").asText() + "/");
        MutualTls keys = MutualTls.read(tls.anchor(), tls.keystore(VirtualOffice.KIOSK), tls.passwordFile());
        client = new HttpsOffice(address, keys, PATIENT, CallTiming.real());
    }

    private JsonNode opens() throws Exception {
        JsonNode ready = office.start("--port", port, "--data", data().toString(), "--state", state.toString());
        port = "" + URI.create(ready.get("address").asText()).getPort();
        return ready;
    }

    private Path data() {
        return folder.resolve("office");
    }

    @AfterEach
    void end() throws InterruptedException {
        client.close();
        world.close();
        office.close();
    }

    /** Siti has come in by her PIN, and her KK lies ready. */
    private PrintingCounter.Order arrives() throws Exception {
        String pin = InventedPins.masuk(SITI.nik());
        var evidence = new Evidence.NikAndPin(Samples.typed(SITI.nik()), new Pin(Samples.typed(pin)));
        VisitGrant grant = ((VisitDesk.Answer.Granted) client.visits().open(evidence)).grant();
        Offer offer = client.documents().offers(grant).offers().stream()
                .filter(each -> each.kind().equals(KK))
                .findFirst()
                .orElseThrow();
        String printPin = InventedPins.cetak(KK + " " + SITI.kkNumber());
        client.documents().release(grant, offer, new Pin(Samples.typed(printPin)));
        return new PrintingCounter.Order(
                grant, GivenTrust.trusted(offer, client.documents().content(grant, offer)));
    }

    /** Its answer may or may not have reached the kiosk when it dies. */
    @ParameterizedTest
    @CsvSource({"'', NothingPrinted K-501", "PUT /v1/reservations/, ''", "/outcome, ''"})
    void bothBooksTellOfOneEnd(String lastWords, String screen) throws Exception {
        PrintingCounter.Order order = arrives();
        PrintingCounter kiosk = new PrintingCounter(
                folder.resolve("kiosk"),
                new PrintingCounter.Office(client.documents(), client.kiosk()),
                world.driver(PrintEvidence.IMPRESSIONS));
        if (lastWords.isEmpty()) {
            office.kill();
        } else {
            office.diesAt(lastWords);
        }
        kiosk.print(order);
        kiosk.until(() -> kiosk.screen().matches("NothingPrinted.*|TakingPaper"));
        assertThat(kiosk.screen()).contains(screen);
        if (kiosk.screen().equals("TakingPaper")) {
            kiosk.takes();
        }
        kiosk.until(() -> !office.alive());
        office.kill();
        opens();
        kiosk.until(kiosk::settled);
        kiosk.close();

        List<String> tray = world.machine.tray();
        assertThat(tray).hasSize(kiosk.last().state() == LedgerState.CONFIRMED ? 1 : 0);
        try (JournalReader book = new JournalReader(folder.resolve("kiosk"))) {
            assertThat(book.verify(List.of()).firstBreak()).isEmpty();
            TwoBooks books = new TwoBooks(BookOnDisk.reservations(data()), id -> tray.contains(id) ? 1 : 0);
            assertThat(books.differences(book.entries())).isEmpty();
        }
    }
}
