// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.device.JobReport;
import id.anjungan.core.ledger.LedgerEntry;

/**
 * Judges what came out of the printer, from its report on the job and its sheet counter before and after. Where the two
 * contradict each other, or both are silent, nobody can know.
 */
final class SheetWitness {
    /** What became of the sheets of one job. */
    enum Verdict {
        /** All of them came out. */
        CAME_OUT,
        /** None came out, and none will. */
        NOTHING,
        /** Some came out, or it cannot be told. */
        UNSURE
    }

    /** A counter at zero has begun anew, perhaps since the job: it does not say that nothing came out. */
    private static final long LEAST = 1;

    private final int pages;
    private final long sheetsBefore;

    SheetWitness(LedgerEntry submitted) {
        this.pages = submitted.copy().pages();
        this.sheetsBefore = submitted.sheetsBefore();
    }

    /**
     * @param report a final one, or one of a job that the printer does not know
     * @param sheetsNow the sheet counter; -1 when the printer does not count
     */
    Verdict judge(JobReport report, long sheetsNow) {
        boolean counted = sheetsBefore >= 0 && sheetsNow >= Math.max(sheetsBefore, LEAST);
        long sheets = counted ? sheetsNow - sheetsBefore : -1;
        return switch (report.state()) {
            case COMPLETED -> report.evidenced() || sheets == pages ? Verdict.CAME_OUT : Verdict.UNSURE;
            case CANCELED, ABORTED -> ended(sheets, report.impressions());
            case UNKNOWN -> sheets == 0 ? Verdict.NOTHING : Verdict.UNSURE;
            case WAITING, PROCESSING -> throw new IllegalArgumentException("the job has not ended");
        };
    }

    /** A job that was stopped: the counter and the job's own impressions must agree, as far as they speak. */
    private Verdict ended(long sheets, int impressions) {
        long least = sheets < 0 ? impressions : impressions < 0 ? sheets : Math.min(sheets, impressions);
        long most = Math.max(sheets, impressions);
        if (most < 0) {
            return Verdict.UNSURE;
        }
        if (most == 0) {
            return Verdict.NOTHING;
        }
        return least >= pages ? Verdict.CAME_OUT : Verdict.UNSURE;
    }

    /** What the ledger keeps and the office is told. */
    String evidence(JobReport report, long sheetsNow) {
        String sheets = sheetsBefore < 0 || sheetsNow < 0 ? "none" : sheetsBefore + ".." + sheetsNow;
        return report.state() + " impressions=" + report.impressions() + " counter=" + sheets;
    }
}
