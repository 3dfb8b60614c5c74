// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.identify;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.VisitDesk;

/** What is audited of an opening: what was shown, what the office made of it, and nothing of the citizen. */
final class OpeningRecord {
    private static final String OFFICE = "office";

    private OpeningRecord() {}

    static AuditEntry of(Evidence shown, Reception.Answer answer, long visit) {
        String way = "shown=" + shown.assurance();
        String attempt = shown.attempt() == 0 ? "" : " attempt=" + shown.attempt();
        String living =
                attempt + shown.presentation().map(found -> " living=" + found).orElse("");
        if (answer instanceof Reception.Answer.Welcome welcome) {
            return entry(
                    "VISIT_OPENED",
                    visit,
                    way + " assurance=" + welcome.citizen().assurance() + living);
        }
        VisitDesk.Answer why = ((Reception.Answer.NotOpened) answer).why();
        if (why instanceof VisitDesk.Answer.SentToCounter sent) {
            return entry("SENT_TO_COUNTER", visit, way + " reference=" + sent.reference());
        }
        if (why instanceof VisitDesk.Answer.PinDiffers) {
            return entry("PIN_DIFFERED", visit, way);
        }
        if (why instanceof VisitDesk.Answer.CodeSpent) {
            return entry("CODE_SPENT", visit, way);
        }
        return entry(why instanceof VisitDesk.Answer.PinLocked ? "PIN_LOCKED" : "PIN_RESTING", visit, way);
    }

    private static AuditEntry entry(String act, long visit, String detail) {
        return new AuditEntry(OFFICE, act, "visit-" + visit, detail);
    }
}
