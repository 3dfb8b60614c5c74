// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.office.HallDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.visit.CallStaff;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.StaffCalled;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls staff when a citizen presses <em>Panggil petugas</em>, and looks until somebody has heard it; the thread is its
 * own, so that no other errand waits. A visit that ends meanwhile is not told any more.
 */
public final class HelpErrands implements Errands {
    private static final Logger LOG = LoggerFactory.getLogger(HelpErrands.class);
    private static final Duration LOOK = Duration.ofSeconds(2);

    /** For two minutes: then telephone and hours are of more use than hope. */
    private static final int LOOKS = 60;

    private final HallDesk hall;
    private final DeskThread thread;

    public HelpErrands(HallDesk hall, DeskThread thread) {
        this.hall = hall;
        this.thread = thread;
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        if (errand instanceof CallStaff) {
            thread.run(() -> call(reply));
            return true;
        }
        return false;
    }

    private void call(Reply reply) {
        try {
            String reference = hall.call();
            reply.progress(new StaffCalled(Help.CALLED));
            lookLater(reply, reference, LOOKS);
        } catch (OfficeFault unheard) {
            LOG.warn("staff cannot be called: {}", unheard.kind());
            reply.done(new StaffCalled(Help.UNREACHED));
        }
    }

    private void lookLater(Reply reply, String reference, int looks) {
        thread.after(LOOK, () -> look(reply, reference, looks - 1));
    }

    private void look(Reply reply, String reference, int left) {
        if (isAnswered(reference)) {
            reply.done(new StaffCalled(Help.ANSWERED));
        } else if (left == 0) {
            reply.done(new StaffCalled(Help.UNANSWERED));
        } else {
            lookLater(reply, reference, left);
        }
    }

    /** An office that is silent for a moment has not said no. */
    private boolean isAnswered(String reference) {
        try {
            return hall.isAnswered(reference);
        } catch (OfficeFault unheard) {
            LOG.info("whether staff have heard is not known: {}", unheard.kind());
            return false;
        }
    }
}
