// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.FingerHappening.FingerTriesSpent;
import id.anjungan.core.device.FingerHappening.FingerTroubled;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;

/**
 * Writes down that a finger was refused after its last try, before anybody hears of it; that one was accepted, and at
 * which try, stands in what is audited of the opening. Neither says whose.
 */
record RefusalsAudited(Reply reply, AuditTrail audit, Reception reception) implements Reply {
    @Override
    public long visit() {
        return reply.visit();
    }

    @Override
    public void progress(Happening happening) {
        reply.progress(happening);
    }

    @Override
    public void done(Happening happening) {
        reply.done(happening instanceof FingerTriesSpent ? recorded(happening) : happening);
    }

    private Happening recorded(Happening refused) {
        reception.turnedAway();
        try {
            audit.record(new AuditEntry("kiosk", "FINGER_REFUSED", "visit-" + visit(), ""));
            return refused;
        } catch (AuditFault fault) {
            return new FingerTroubled(DeviceTroubles.ledgerUnwritable());
        }
    }
}
