// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.SheetCount;
import id.anjungan.core.ledger.sqlite.ChainVerifier;
import id.anjungan.core.ledger.sqlite.JournalExport;
import id.anjungan.core.ledger.sqlite.JournalReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code adm ledger list}, {@code adm audit verify}, {@code adm audit export}: read beside the running kiosk. */
final class JournalCommands {
    private final Path data;
    private final Console console;

    JournalCommands(Path data, Console console) {
        this.data = data;
        this.console = console;
    }

    int list() {
        try (JournalReader reader = new JournalReader(data)) {
            List<LedgerEntry> entries = reader.entries();
            for (LedgerEntry entry : entries) {
                console.data(Map.of(
                        "ledgerId", entry.copy().ledgerId(),
                        "state", entry.state().name(),
                        "reported", !entry.unsettled(),
                        "pages", entry.copy().pages(),
                        "medium", entry.copy().medium().name(),
                        "sha256", entry.copy().sha256(),
                        "detail", entry.detail()));
            }
            long open = entries.stream().filter(LedgerEntry::unsettled).count();
            long doubts = entries.stream()
                    .filter(entry -> entry.state() == LedgerState.IN_DOUBT)
                    .count();
            console.say(entries.size() + " salinan, " + open + " belum selesai dengan pusat, " + doubts
                    + " diragukan (adm ledger resolve).");
            tell(SheetCount.of(entries));
            return Adm.DONE;
        } catch (LedgerFault e) {
            return unreadable(e);
        }
    }

    private void tell(SheetCount sheets) {
        String booked = sheets.least() == sheets.most() ? "" + sheets.least() : sheets.least() + "-" + sheets.most();
        console.say("Lembar A4 sebelum pekerjaan terakhir: " + sheets.counted() + " menurut penghitung printer, "
                + booked + " menurut buku" + (sheets.fits() ? "." : "; selisihnya bukan cetakan warga."));
    }

    /**
     * @param export an exported file instead of the journal; empty for the journal itself
     * @param known heads that the office or anybody else kept
     */
    int verify(Optional<Path> export, List<ChainHead> known) {
        try {
            ChainVerifier verifier = export.isPresent() ? ofFile(export.get(), known) : ofJournal(known);
            return tell(verifier);
        } catch (LedgerFault e) {
            return unreadable(e);
        } catch (IOException e) {
            console.say("Tidak dapat dibaca: " + e.getMessage());
            return Adm.USAGE;
        }
    }

    private ChainVerifier ofJournal(List<ChainHead> known) throws LedgerFault {
        try (JournalReader reader = new JournalReader(data)) {
            return reader.verify(known);
        }
    }

    private static ChainVerifier ofFile(Path file, List<ChainHead> known) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return JournalExport.verify(lines, known);
        }
    }

    private int tell(ChainVerifier verifier) {
        ChainHead head = verifier.head();
        Optional<ChainVerifier.Break> broken = verifier.firstBreak();
        if (broken.isEmpty()) {
            console.data(Map.of("whole", true, "rows", head.rows(), "hash", head.hash()));
            console.say("Rantai utuh: " + head.rows() + " baris.");
            return Adm.DONE;
        }
        console.data(Map.of(
                "whole", false, "row", broken.get().seq(), "why", broken.get().why()));
        console.say("Rantai putus pada baris " + broken.get().seq() + ": "
                + broken.get().why());
        return Adm.NOT_AS_EXPECTED;
    }

    int export() {
        try (JournalReader reader = new JournalReader(data)) {
            Writer out = new OutputStreamWriter(console.programs(), StandardCharsets.UTF_8);
            reader.export(out);
            out.flush();
            return Adm.DONE;
        } catch (LedgerFault e) {
            return unreadable(e);
        } catch (IOException e) {
            console.say("Tidak dapat ditulis: " + e.getMessage());
            return Adm.NOT_AS_EXPECTED;
        }
    }

    private int unreadable(LedgerFault fault) {
        console.say(fault.getMessage());
        return fault.kind() == LedgerFault.Kind.DAMAGED ? Adm.NOT_AS_EXPECTED : Adm.USAGE;
    }
}
