// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.farewell;

import id.anjungan.core.office.HallDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OpinionCount;
import id.anjungan.core.printdesk.DeskThread;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts opinions in memory and tells the office of several at once, so that none is anybody's. What the office does
 * not take, and what is counted when the program ends, is lost (decision record 0029).
 */
public final class Opinions {
    private static final Logger LOG = LoggerFactory.getLogger(Opinions.class);

    /** Of fewer it could be known who said it. */
    private static final int FEWEST = 5;

    private final HallDesk hall;
    private final DeskThread thread;
    private OpinionCount counted = OpinionCount.NONE;

    public Opinions(HallDesk hall, DeskThread thread) {
        this.hall = hall;
        this.thread = thread;
    }

    /** Counts one more. Returns at once. */
    void count(Opinion opinion) {
        thread.run(() -> {
            counted = counted.and(
                    opinion == Opinion.VERY_GOOD ? 1 : 0,
                    opinion == Opinion.GOOD ? 1 : 0,
                    opinion == Opinion.POOR ? 1 : 0);
            if (counted.sum() >= FEWEST) {
                tell();
            }
        });
    }

    private void tell() {
        try {
            hall.rated(counted);
        } catch (OfficeFault unheard) {
            // Told again, some might be counted twice; nobody misses a few.
            LOG.info("{} opinions are lost: {}", counted.sum(), unheard.kind());
        }
        counted = OpinionCount.NONE;
    }
}
