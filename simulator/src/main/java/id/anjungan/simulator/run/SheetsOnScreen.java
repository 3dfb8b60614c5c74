// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.printer.Sheet;
import id.anjungan.simulator.printer.SheetListener;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who stood before the screen when a sheet left the printer (invariant I8): visits are counted by the stages that
 * belong to nobody, and a sheet's own visit is the one during which its job began.
 */
final class SheetsOnScreen implements SheetListener {
    /** No kiosk, nothing on the screen. */
    static final String NOTHING = "";

    private static final Set<String> NOBODY = Set.of(NOTHING, "welcome.Welcoming", "trouble.OutOfService");

    private final Map<String, Integer> visitOfJob = new HashMap<>();
    private final List<Left> left = new ArrayList<>();
    private String stage = NOTHING;
    private int visit;
    private long last;

    /**
     * A sheet that left.
     *
     * @param stage what stood on the screen then
     * @param visit whose visit that was; -1 for nobody's
     * @param own the visit that the sheet belongs to
     */
    record Left(String job, int page, String stage, int visit, int own) {
        boolean beforeItsOwn() {
            return visit < 0 || visit == own;
        }
    }

    synchronized void entered(String entered) {
        visit += NOBODY.contains(entered) ? 1 : 0;
        stage = entered;
    }

    @Override
    public synchronized void began(String job) {
        visitOfJob.put(job, visit);
    }

    @Override
    public synchronized void sheet(Sheet sheet) {
        if (sheet.isBackOfCard()) {
            return;
        }
        int before = NOBODY.contains(stage) ? -1 : visit;
        left.add(new Left(sheet.job(), sheet.page(), stage, before, visitOfJob.getOrDefault(sheet.job(), -1)));
        last = System.nanoTime();
    }

    synchronized int count() {
        return left.size();
    }

    /** When the last sheet left, as {@link System#nanoTime()}. */
    synchronized long last() {
        return last;
    }

    synchronized List<Left> left() {
        return List.copyOf(left);
    }
}
