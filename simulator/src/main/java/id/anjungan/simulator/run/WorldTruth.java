// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.simulator.office.OfficeBook;
import id.anjungan.simulator.office.VirtualOffice;
import id.anjungan.simulator.run.SheetsOnScreen.Left;
import java.util.ArrayList;
import java.util.List;

/** What the world knows of a run's paper, and whether it fits together: every sheet, and every copy at the office. */
final class WorldTruth {
    /**
     * What {@code world.json} says.
     *
     * @param calls the reasons for which staff were called
     * @param heads where the kiosk's journal ended at each heartbeat
     * @param warnings what the newest heartbeat warned of
     * @param longestStall how long the window did not answer, milliseconds, and the stage that it showed then
     */
    record Told(
            List<Left> sheets,
            List<Copy> copies,
            List<String> calls,
            List<ChainHead> heads,
            List<String> warnings,
            String longestStall) {}

    /**
     * A copy that the office reserved.
     *
     * @param fate what the kiosk reported of it, or null
     * @param sheets how many of its sheets left the printer
     */
    record Copy(String ledgerId, Fate fate, int sheets) {}

    private final List<Left> sheets;
    private final List<Copy> copies;
    private final List<String> calls;
    private final List<ChainHead> heads;
    private final List<String> warnings;

    WorldTruth(SheetsOnScreen screen, OfficeBook book) {
        sheets = screen.left();
        copies = book.reservations().stream()
                .map(copy -> new Copy(copy.ledgerId(), copy.fate().orElse(null), sheetsOf(copy.ledgerId())))
                .toList();
        calls = book.staffCalls();
        heads = book.heads(VirtualOffice.KIOSK);
        warnings = book.warnings();
    }

    private int sheetsOf(String ledgerId) {
        return (int) sheets.stream().filter(s -> s.job().equals(ledgerId)).count();
    }

    private long pagesOf(String ledgerId) {
        return sheets.stream()
                .filter(s -> s.job().equals(ledgerId))
                .map(Left::page)
                .distinct()
                .count();
    }

    Told told(String longestStall) {
        return new Told(sheets, copies, calls, heads, warnings, longestStall);
    }

    /** What must not be, in words. */
    List<String> complaints() {
        List<String> wrong = new ArrayList<>();
        for (Left sheet : sheets) {
            if (!sheet.beforeItsOwn()) {
                wrong.add("a sheet of visit " + sheet.own() + " left while visit " + sheet.visit() + " was at "
                        + sheet.stage());
            }
            if (copies.stream().noneMatch(copy -> copy.ledgerId().equals(sheet.job()))) {
                wrong.add("a sheet left that no office authorised");
            }
        }
        for (Copy copy : copies) {
            if (copy.fate() == Fate.PRINTED && copy.sheets() == 0) {
                wrong.add("the office was told of a copy that never left the printer");
            }
            if (copy.fate() == Fate.NOT_PRINTED && copy.sheets() > 0) {
                wrong.add("the office was told that nothing came out, and something did");
            }
            if (copy.sheets() > pagesOf(copy.ledgerId())) {
                wrong.add("a page left the printer twice");
            }
        }
        return wrong;
    }
}
