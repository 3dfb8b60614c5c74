// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.visit.Visit;
import id.anjungan.core.visit.VisitListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the visit's way into the log, under fixed keys and without anything of the citizen: no preference, no data of
 * a stage.
 */
public final class VisitLog implements VisitListener {
    private static final Logger LOG = LoggerFactory.getLogger(VisitLog.class);

    @Override
    public void entered(Visit visit) {
        LOG.info(
                "visit={} stage={} cause={} trouble={}",
                visit.reference(),
                visit.stage().title(),
                visit.cause(),
                visit.stage().code());
    }

    @Override
    public void updated(Visit visit) {
        LOG.debug("visit={} stage={} updated", visit.reference(), visit.stage().title());
    }

    @Override
    public void broke(Visit visit, RuntimeException bug) {
        LOG.error(
                "visit={} stage={} program fault",
                visit.reference(),
                visit.stage().title(),
                bug);
    }
}
