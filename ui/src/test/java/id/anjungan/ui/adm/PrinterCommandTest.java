// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.ledger.sqlite.SqliteBlankBook;
import id.anjungan.core.ledger.sqlite.SqliteCommissioningBook;
import id.anjungan.simulator.printer.PrinterCondition;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.printer.VirtualIppPrinter;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code adm printer}, with the virtual printer. */
class PrinterCommandTest {
    @TempDir
    Path data;

    private final ByteArrayOutputStream programs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream people = new ByteArrayOutputStream();
    private VirtualIppPrinter printer;

    @BeforeEach
    void open() throws IOException {
        printer = new VirtualIppPrinter(PrinterTraits.standard(0), Pace.fast(), WireLog.none()).start();
        Files.writeString(data.resolve("settings.yaml"), "printer: {url: \"" + printer.url() + "\"}\n");
    }

    @AfterEach
    void close() {
        printer.close();
    }

    private int adm(String... words) {
        List<String> all = new ArrayList<>(Arrays.asList(words));
        all.addAll(List.of("--data", data.toString()));
        all.addAll(List.of("--settings", data.resolve("settings.yaml").toString()));
        return new Adm(
                        new PrintStream(programs, true, StandardCharsets.UTF_8),
                        new PrintStream(people, true, StandardCharsets.UTF_8))
                .run(all);
    }

    private String said() {
        return people.toString(StandardCharsets.UTF_8);
    }

    private PrintEvidence commissioned() throws LedgerFault {
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            return new SqliteCommissioningBook(journal).newest().orElseThrow().evidence();
        }
    }

    @Test
    void aReadyPrinterIsShown() {
        assertThat(adm("printer", "status")).isZero();
        assertThat(said()).contains("ADM Virtual IPP Everywhere: Siap mencetak.");
        assertThat(programs.toString(StandardCharsets.UTF_8))
                .contains("\"obstacle\":\"NONE\"", "\"media\":[\"iso_a4_210x297mm\"]", "\"markers\":{\"toner\":80}");
    }

    @ParameterizedTest
    @CsvSource({
        "MEDIA_EMPTY, 1, Kertas A4 habis, media-empty: menghentikan cetak",
        "MEDIA_JAM, 1, Kertas macet, media-jam: menghentikan cetak",
        "COVER_OPEN, 1, Penutup printer terbuka, cover-open: menghentikan cetak",
        "TONER_EMPTY, 1, Toner habis, toner-empty: menghentikan cetak",
        "PAUSED, 1, Printer tidak menerima pekerjaan, paused: menghentikan cetak",
        "TONER_LOW, 0, Siap mencetak, toner-low: perlu diperiksa"
    })
    void whatIsWrongIsSaidInWords(PrinterCondition condition, int exit, String words, String reason) {
        printer.set(condition);

        assertThat(adm("printer", "status")).isEqualTo(exit);
        assertThat(said()).contains(words, reason);
    }

    @Test
    void aTestPageCommissionsTheStrongestEvidence() throws LedgerFault {
        assertThat(adm("printer", "commission")).isZero();

        assertThat(printer.sheets()).isEqualTo(1);
        assertThat(said()).contains("Bukti cetak ditetapkan: counter.");
        assertThat(commissioned()).isEqualTo(PrintEvidence.COUNTER);
    }

    @Test
    void theSamePrinterThatGivesLessLaterIsNotTaken() throws LedgerFault {
        adm("printer", "commission");
        printer.forgetful(true);

        assertThat(adm("printer", "commission")).isEqualTo(Adm.NOT_AS_EXPECTED);
        assertThat(said()).contains("dahulu memberi bukti yang lebih kuat");
        assertThat(commissioned()).isEqualTo(PrintEvidence.COUNTER);
    }

    @Test
    void nothingIsPrintedWhileSomethingIsInTheWayOrTheKioskRuns() throws LedgerFault {
        printer.set(PrinterCondition.COVER_OPEN);
        assertThat(adm("printer", "commission")).isEqualTo(Adm.NOT_AS_EXPECTED);
        printer.clear();
        try (Journal running = Journal.open(data, InstantSource.system())) {
            assertThat(running).isNotNull();
            assertThat(adm("printer", "commission")).isEqualTo(Adm.NOT_AS_EXPECTED);
        }
        assertThat(said()).contains("Penutup printer terbuka", "Kiosk sedang berjalan");
        assertThat(printer.sheets()).isZero();
    }

    /** Beside the printer of documents. */
    private VirtualIppPrinter cardPrinter() throws IOException {
        VirtualIppPrinter cards = new VirtualIppPrinter(PrinterTraits.cards(0), Pace.fast(), WireLog.none()).start();
        Files.writeString(
                data.resolve("settings.yaml"),
                "device: {card-printer: ipp-card}\n"
                        + "printer: {url: \"" + printer.url() + "\"}\n"
                        + "card-printer: {url: \"" + cards.url() + "\"}\n");
        return cards;
    }

    private PrintEvidence commissionedForCards() throws LedgerFault {
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            return SqliteCommissioningBook.ofCards(journal)
                    .newest()
                    .orElseThrow()
                    .evidence();
        }
    }

    private BlankAccount blanks() throws LedgerFault {
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            return new SqliteBlankBook(journal).account();
        }
    }

    @Test
    void aTestCardCommissionsTheCardPrinterAndCostsABlank() throws Exception {
        try (VirtualIppPrinter cards = cardPrinter()) {
            adm("printer", "commission");
            assertThat(adm("printer", "commission", "--card")).isZero();

            assertThat(cards.sheets()).isEqualTo(1);
            assertThat(printer.sheets()).isEqualTo(1);
            assertThat(said()).contains("Kartu uji keluar. Bukti cetak ditetapkan: impressions.");
            assertThat(commissionedForCards()).isEqualTo(PrintEvidence.IMPRESSIONS);
            assertThat(commissioned()).isEqualTo(PrintEvidence.COUNTER);
            assertThat(blanks().spoiled()).isEqualTo(1);
        }
    }

    /** Where there is a blank, the printer knows; the book is asked to be set right. */
    @Test
    void aBookWithoutBlanksIsToldAndStopsNothing() throws Exception {
        try (VirtualIppPrinter cards = cardPrinter()) {
            adm("printer", "commission", "--card");
            assertThat(adm("printer", "status", "--card")).isZero();
            assertThat(said()).contains("Menurut buku blangko habis (-1).", "adm blanks load");
            assertThat(adm(
                            "blanks",
                            "load",
                            "--count",
                            "9",
                            "--counted",
                            "0",
                            "--difference",
                            "1",
                            "--by",
                            "P-0007",
                            "--and",
                            "P-0012"))
                    .isZero();
            assertThat(adm("printer", "status", "--card")).isZero();
            assertThat(said()).contains("Menurut buku tersisa 9 blangko.");
            assertThat(cards.sheets()).isEqualTo(1);
        }
    }

    @Test
    void aCardPrinterThatGivesLessLaterIsNotTaken() throws Exception {
        try (VirtualIppPrinter cards = cardPrinter()) {
            adm("printer", "commission", "--card");
            cards.forgetful(true);

            assertThat(adm("printer", "commission", "--card")).isEqualTo(Adm.NOT_AS_EXPECTED);
            assertThat(said()).contains("dahulu memberi bukti yang lebih kuat");
            assertThat(commissionedForCards()).isEqualTo(PrintEvidence.IMPRESSIONS);
            try (JournalReader chain = new JournalReader(data)) {
                assertThat(chain.verify(List.of()).firstBreak()).isEmpty();
            }
        }
    }

    @Test
    void noCardIsUsedWhereNoneCanBePrinted() throws Exception {
        assertThat(adm("printer", "commission", "--card")).isEqualTo(Adm.NOT_AS_EXPECTED);
        assertThat(said()).contains("tanpa printer kartu");
        try (VirtualIppPrinter cards = cardPrinter()) {
            cards.set(PrinterCondition.MEDIA_EMPTY);
            assertThat(adm("printer", "status", "--card")).isEqualTo(Adm.NOT_AS_EXPECTED);
            assertThat(adm("printer", "commission", "--card")).isEqualTo(Adm.NOT_AS_EXPECTED);
            assertThat(said()).contains("Blangko kartu habis");
            assertThat(blanks().spoiled()).isZero();
        }
    }

    @Test
    void aPrinterThatIsNotThereIsSaid() {
        printer.unplug();

        assertThat(adm("printer", "status")).isEqualTo(Adm.NOT_AS_EXPECTED);
        assertThat(said()).contains("Printer tidak menjawab");
    }
}
