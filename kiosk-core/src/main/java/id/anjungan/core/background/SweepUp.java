// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.visit.Visit;
import id.anjungan.core.visit.VisitListener;
import java.util.concurrent.Executor;

/**
 * Has the memory of a visit taken away as soon as the next one begins, when nobody stands there who would notice the
 * tenth of a second. Otherwise pages and pictures of many visits pile up until the heap is at its limit, and what it
 * once had the system never gets back.
 */
public final class SweepUp implements VisitListener {
    private final Executor aside;
    private final Executor later;
    private final Runnable collection;
    private long last = -1;

    /**
     * @param aside not the visit thread
     * @param later the same, some seconds later and before five have passed: a closed TLS connection has a finalizer in
     *     this platform, and with it the end of the last reply outlives the first collection after it was given up
     * @param collection a full one: {@link System#gc}
     */
    public SweepUp(Executor aside, Executor later, Runnable collection) {
        this.aside = aside;
        this.later = later;
        this.collection = collection;
    }

    @Override
    public void entered(Visit visit) {
        if (last >= 0 && last != visit.id()) {
            aside.execute(collection);
            later.execute(collection);
        }
        last = visit.id();
    }

    @Override
    public void updated(Visit visit) {
        // the visit goes on
    }
}
