// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.visit.CallStaff;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Help;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.StaffCalled;
import id.anjungan.core.visit.Worker;

/**
 * Calls staff when a citizen presses <em>Panggil petugas</em>; the thread is its own, so that no other errand waits.
 */
public final class HelpErrands implements Errands {
    private final KioskDesk desk;
    private final Worker worker = new Worker("help");

    public HelpErrands(KioskDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean begin(Errand errand, Reply reply) {
        if (errand instanceof CallStaff) {
            worker.carryOut(reply, this::call);
            return true;
        }
        return false;
    }

    private Happening call() {
        try {
            desk.callStaff("");
            return new StaffCalled(Help.CALLED);
        } catch (OfficeFault unheard) {
            return new StaffCalled(Help.UNREACHED);
        }
    }
}
