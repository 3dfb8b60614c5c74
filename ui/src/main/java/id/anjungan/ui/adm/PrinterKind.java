// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.CommissioningBook;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.ledger.sqlite.SqliteBlankBook;
import id.anjungan.core.ledger.sqlite.SqliteCommissioningBook;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What a technician's printer commands are about: documents, or cards with {@code --card}. */
enum PrinterKind {
    DOCUMENTS(
            "Halaman uji",
            Map.of(
                    Obstacle.NONE, "Siap mencetak.",
                    Obstacle.PAPER_OUT, "Kertas A4 habis atau baki belum masuk. Isi baki.",
                    Obstacle.JAM, "Kertas macet. Keluarkan kertas, lalu periksa baki keluaran.",
                    Obstacle.COVER_OPEN, "Penutup printer terbuka. Tutup.",
                    Obstacle.TONER_EMPTY, "Toner habis. Ganti.",
                    Obstacle.OTHER, "Printer tidak menerima pekerjaan. Lihat layar printer.")),
    CARDS(
            "Kartu uji",
            Map.of(
                    Obstacle.NONE, "Siap mencetak.",
                    Obstacle.PAPER_OUT, "Blangko kartu habis. Isi, lalu catat dengan adm blanks load.",
                    Obstacle.JAM, "Kartu macet. Keluarkan kartu, lalu periksa tempat keluarnya.",
                    Obstacle.COVER_OPEN, "Penutup printer kartu terbuka. Tutup.",
                    Obstacle.TONER_EMPTY, "Pita printer kartu habis. Ganti.",
                    Obstacle.OTHER, "Printer kartu tidak menerima pekerjaan. Lihat layarnya."));

    private final String test;
    private final Map<Obstacle, String> words;

    PrinterKind(String test, Map<Obstacle, String> words) {
        this.test = test;
        this.words = words;
    }

    /** What is printed to commission it. */
    String test() {
        return test;
    }

    String words(Obstacle obstacle) {
        return words.get(obstacle);
    }

    /** The name of the driver that is set. */
    String driver(Map<String, String> settings) {
        return settings.get(this == CARDS ? "card-printer.driver" : "printer.driver");
    }

    CommissioningBook book(Journal journal) {
        return this == CARDS ? SqliteCommissioningBook.ofCards(journal) : new SqliteCommissioningBook(journal);
    }

    /** What the book says of what it prints on; empty for paper, of which no book is kept, and without a book. */
    Optional<BlankAccount> account(Path data) throws LedgerFault {
        if (this != CARDS || !Journal.exists(data)) {
            return Optional.empty();
        }
        try (JournalReader reader = new JournalReader(data)) {
            return Optional.of(reader.blanks());
        }
    }

    /** A card that is printed is a blank less, and that is written down first. */
    void beforeTest(Journal journal) throws LedgerFault {
        if (this == CARDS) {
            new SqliteBlankBook(journal).useForTest();
        }
    }
}
