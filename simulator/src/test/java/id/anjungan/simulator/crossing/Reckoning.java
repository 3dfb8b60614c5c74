// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.simulator.office.OfficeBook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When all is quiet: what ledgers, office and paper say must be the same. */
final class Reckoning {
    private static final Map<LedgerState, Fate> SAID = new EnumMap<>(Map.of(
            LedgerState.CONFIRMED, Fate.PRINTED,
            LedgerState.NOT_PRINTED, Fate.NOT_PRINTED,
            LedgerState.SPOILED, Fate.SPOILED,
            LedgerState.IN_DOUBT, Fate.IN_DOUBT));

    private final Hall hall;
    private final Map<String, OfficeBook.Copy> atOffice = new HashMap<>();
    private final Map<String, Integer> sheets = new HashMap<>();
    private final Map<String, Set<String>> consumed = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Reckoning(Hall hall) {
        this.hall = hall;
        hall.office().book().reservations().forEach(copy -> atOffice.put(copy.ledgerId(), copy));
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
            int known = 0;
            for (LedgerEntry entry : reader.entries()) {
                copy(kiosk, entry);
                known += sheetsOf(entry);
            }
            check(kiosk.printer.counter() == HallPrinter.FIRST + known, kiosk.name + ": the sheets do not add up");
        }
    }

    private int sheetsOf(LedgerEntry entry) {
        return sheets.getOrDefault(entry.copy().ledgerId(), 0);
    }

    private void copy(HallKiosk kiosk, LedgerEntry entry) {
        String id = entry.copy().ledgerId();
        Optional<OfficeBook.Copy> told = Optional.ofNullable(atOffice.get(id));
        check(!entry.unsettled(), id + " is not settled: " + entry);
        check(told.map(copy -> copy.kiosk().equals(kiosk.name)).orElse(true), id + " is another kiosk's");
        boolean refused = entry.detail().equals("REFUSED");
        check(
                refused
                        ? told.isEmpty()
                        : told.flatMap(OfficeBook.Copy::fate).equals(Optional.of(SAID.get(entry.state()))),
                id + " has two ends: " + entry.state() + " here, " + told + " there");
        int out = sheetsOf(entry);
        boolean fits = switch (entry.state()) {
            case CONFIRMED -> out == entry.copy().pages();
            case NOT_PRINTED -> out == 0;
            default -> out <= entry.copy().pages();
        };
        check(fits, id + " is " + entry.state() + " with " + out + " sheets");
        if (out > 0) {
            told.ifPresent(copy -> consumed.computeIfAbsent(copy.subject(), subject -> new HashSet<>())
                    .add(id));
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
