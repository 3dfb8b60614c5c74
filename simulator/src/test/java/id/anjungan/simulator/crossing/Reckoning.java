// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.simulator.office.OfficeBook;
import id.anjungan.simulator.run.TwoBooks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When all is quiet: what ledgers, office and paper say must be the same. */
final class Reckoning {
    private final Hall hall;
    private final Map<String, OfficeBook.Copy> atOffice = new HashMap<>();
    private final Map<String, Integer> sheets = new HashMap<>();
    private final Map<String, Set<String>> consumed = new HashMap<>();
    private final TwoBooks books;
    private final List<String> wrong = new ArrayList<>();

    private Reckoning(Hall hall) {
        this.hall = hall;
        List<OfficeBook.Copy> copies = hall.office().book().reservations();
        copies.forEach(copy -> atOffice.put(copy.ledgerId(), copy));
        books = new TwoBooks(copies, this::sheetsOf);
        hall.sheets().forEach(sheet -> sheets.merge(sheet.job(), 1, Integer::sum));
    }

    /** What does not add up. */
    static List<String> of(Hall hall) throws LedgerFault {
        Reckoning reckoning = new Reckoning(hall);
        for (HallKiosk kiosk : hall.kiosks()) {
            reckoning.kiosk(kiosk);
        }
        reckoning.authorisations();
        return reckoning.wrong;
    }

    private void kiosk(HallKiosk kiosk) throws LedgerFault {
        try (JournalReader reader = new JournalReader(kiosk.folder())) {
            check(
                    reader.verify(hall.office().book().heads(kiosk.name))
                            .firstBreak()
                            .isEmpty(),
                    kiosk.name + ": the chain is broken");
            List<LedgerEntry> entries = reader.entries();
            wrong.addAll(books.differences(entries));
            int known = 0;
            for (LedgerEntry entry : entries) {
                known += sheetsOf(entry.copy().ledgerId());
                note(kiosk, entry.copy().ledgerId());
            }
            check(kiosk.printer.counter() == HallPrinter.FIRST + known, kiosk.name + ": the sheets do not add up");
        }
    }

    private int sheetsOf(String ledgerId) {
        return sheets.getOrDefault(ledgerId, 0);
    }

    private void note(HallKiosk kiosk, String ledgerId) {
        OfficeBook.Copy told = atOffice.get(ledgerId);
        if (told != null) {
            check(told.kiosk().equals(kiosk.name), ledgerId + " is another kiosk's");
        }
        if (told != null && sheetsOf(ledgerId) > 0) {
            consumed.computeIfAbsent(told.subject(), subject -> new HashSet<>()).add(ledgerId);
        }
    }

    /** Every copy of which a sheet came out took an authorisation of its own. */
    private void authorisations() {
        consumed.forEach((subject, copies) -> check(
                copies.size() <= 1 + hall.renewalsOf(subject),
                subject + " came out " + copies.size() + " times of " + (1 + hall.renewalsOf(subject))));
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }
}
