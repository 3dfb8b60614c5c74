// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

import id.anjungan.core.catalogue.Offer;
import java.util.List;

/**
 * What the paper printer's counter and the ledger say of the same jobs: from the counter before the first job of A4 to
 * the counter before the last. Advisory: test pages, and whatever else was printed, are in the counter alone.
 *
 * @param counted sheets by the printer's counter
 * @param least sheets that certainly came out, by the ledger
 * @param most the same with those in doubt or spoiled, of which some may not have come out
 */
public record SheetCount(long counted, int least, int most) {
    /** Zero of everything while there are no two jobs with a counter. */
    public static SheetCount of(List<LedgerEntry> entries) {
        List<LedgerEntry> jobs = entries.stream()
                .filter(entry -> entry.copy().medium() == Offer.Medium.A4 && entry.sheetsBefore() >= 0)
                .toList();
        int least = 0;
        int most = 0;
        for (LedgerEntry job : jobs.subList(0, Math.max(0, jobs.size() - 1))) {
            int pages = job.copy().pages();
            boolean out = job.state() == LedgerState.CONFIRMED || job.state() == LedgerState.TAKEN;
            boolean none = job.state() == LedgerState.NOT_PRINTED;
            least += out ? pages : 0;
            most += none ? 0 : pages;
        }
        long counted = jobs.isEmpty()
                ? 0
                : jobs.get(jobs.size() - 1).sheetsBefore() - jobs.get(0).sheetsBefore();
        return new SheetCount(counted, least, most);
    }

    /** Whether the two can be true at once. */
    public boolean fits() {
        return least <= counted && counted <= most;
    }
}
