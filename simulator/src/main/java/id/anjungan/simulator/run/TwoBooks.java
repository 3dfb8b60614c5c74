// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.simulator.office.OfficeBook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** A kiosk's ledger beside the office's book and the paper, when all is quiet: each copy has one end in all three. */
public final class TwoBooks {
    private static final Map<LedgerState, Fate> SAID = new EnumMap<>(Map.of(
            LedgerState.CONFIRMED, Fate.PRINTED,
            LedgerState.NOT_PRINTED, Fate.NOT_PRINTED,
            LedgerState.SPOILED, Fate.SPOILED,
            LedgerState.IN_DOUBT, Fate.IN_DOUBT));

    private final Map<String, OfficeBook.Copy> atOffice = new HashMap<>();
    private final ToIntFunction<String> sheets;

    /**
     * @param copies what the office reserved
     * @param sheets how many left the printer, by ledger id
     */
    public TwoBooks(List<OfficeBook.Copy> copies, ToIntFunction<String> sheets) {
        copies.forEach(copy -> atOffice.put(copy.ledgerId(), copy));
        this.sheets = sheets;
    }

    /** What does not fit together, in words. */
    public List<String> differences(List<LedgerEntry> ledger) {
        List<String> wrong = new ArrayList<>();
        for (LedgerEntry entry : ledger) {
            String id = entry.copy().ledgerId();
            Optional<OfficeBook.Copy> told = Optional.ofNullable(atOffice.get(id));
            if (entry.unsettled()) {
                wrong.add(id + " is not settled: " + entry.state());
            }
            if (!sameEnd(entry, told)) {
                wrong.add(id + " has two ends: " + entry.state() + " here, " + told + " there");
            }
            int out = sheets.applyAsInt(id);
            if (!fits(entry, out)) {
                wrong.add(id + " is " + entry.state() + " with " + out + " sheets");
            }
        }
        return wrong;
    }

    private static boolean sameEnd(LedgerEntry entry, Optional<OfficeBook.Copy> told) {
        return entry.detail().equals("REFUSED")
                ? told.isEmpty()
                : told.flatMap(OfficeBook.Copy::fate).equals(Optional.ofNullable(SAID.get(entry.state())));
    }

    private static boolean fits(LedgerEntry entry, int out) {
        return switch (entry.state()) {
            case CONFIRMED -> out == entry.copy().pages();
            case NOT_PRINTED -> out == 0;
            default -> out <= entry.copy().pages();
        };
    }
}
