// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.accompany;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.identity.Pseudonyms;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.CitizenClaim;
import id.anjungan.core.office.OfficerDesk.Ending;
import id.anjungan.core.office.OfficerSession;

/**
 * What officers do at this machine, written down under the number that the office has given them; whoever was not
 * known to the office, under a keyed hash. Of the citizen it says no more than the visit.
 */
record OfficerAudit(AuditTrail trail, Pseudonyms names) {
    void signedIn(long visit, Nik officer, OfficerSession session) throws AuditFault {
        write("OFFICER_SIGNED_IN", names.of(officer), "visit-" + visit + " staff=" + session.staff());
    }

    void notSignedIn(long visit, Nik somebody, int triesLeft) throws AuditFault {
        write("OFFICER_NOT_SIGNED_IN", names.of(somebody), "visit-" + visit + " left=" + triesLeft);
    }

    void asked(long visit, Accompaniment officer, CitizenClaim claim) throws AuditFault {
        write("RECORD_ASKED", "visit-" + visit, word(officer, claim));
    }

    void attested(long visit, Accompaniment officer, CitizenClaim claim) throws AuditFault {
        write("CITIZEN_ATTESTED", "visit-" + visit, word(officer, claim));
    }

    void ended(long visit, OfficerSession session, Ending how) throws AuditFault {
        write("OFFICER_" + how, "visit-" + visit, "staff=" + session.staff());
    }

    private static String word(Accompaniment officer, CitizenClaim claim) {
        String by = claim instanceof CitizenClaim.ByCard ? "card" : "paper";
        return "staff=" + officer.session().staff() + " reason=" + officer.reason() + " by=" + by;
    }

    private void write(String act, String subject, String detail) throws AuditFault {
        trail.record(new AuditEntry("officer", act, subject, detail));
    }
}
