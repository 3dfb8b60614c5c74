// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.ledger.PrintEvidence;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a completed job is known to lie in the tray.
 *
 * <p>Nothing that it needs is kept in the kiosk, so it also judges jobs that were sent before the kiosk died: the
 * number of sides is told by the job itself, and the printer's total before the job travels in the job's originating
 * user name ({@code adm-4711}), which printers keep with the job.
 */
record EvidenceCheck(PrintEvidence commissioned) {
    private static final Pattern TOTAL_BEFORE = Pattern.compile("adm-(\\d{1,9})");

    /** The user name under which a job is sent. */
    static String user(OptionalInt totalBefore) {
        return totalBefore.isPresent() ? "adm-" + totalBefore.getAsInt() : "adm";
    }

    /** @param printer its state after the job completed */
    boolean holds(JobFacts job, PrinterState printer) {
        if (!job.clean()) {
            return false;
        }
        return switch (commissioned) {
            case COUNTER -> job.impressions() > 0 && counted(job, printer) == job.impressions();
            case IMPRESSIONS -> job.impressions() > 0 && job.completed() == job.impressions() && !doubtful(printer);
            case COMPLETED -> true;
        };
    }

    private static int counted(JobFacts job, PrinterState printer) {
        Matcher before = TOTAL_BEFORE.matcher(job.user());
        boolean known = before.matches() && printer.sheets().isPresent();
        return known ? printer.sheets().getAsInt() - Integer.parseInt(before.group(1)) : -1;
    }

    /**
     * "Completed" may only mean that the printer has read everything, so what stops paper or ink on its way speaks
     * against it; that the tray is empty now does not, the last sheet having been ours.
     */
    private static boolean doubtful(PrinterState printer) {
        Obstacle obstacle = printer.reasons().stream()
                .map(IppStatus::obstacle)
                .filter(each -> each != Obstacle.NONE && each != Obstacle.PAPER_OUT)
                .findFirst()
                .orElse(Obstacle.NONE);
        return obstacle != Obstacle.NONE;
    }
}
