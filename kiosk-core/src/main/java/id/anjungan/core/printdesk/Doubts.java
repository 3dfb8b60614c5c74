// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.ledger.Ledger;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.Resolution;
import id.anjungan.core.printdesk.DoubtKeeper.Answer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends doubts as staff say; who says so and why is audited before it counts. Blocks as the ledger does. */
public final class Doubts {
    private static final Logger LOG = LoggerFactory.getLogger(Doubts.class);

    private final Ledger ledger;
    private final AuditTrail audit;

    public Doubts(Ledger ledger, AuditTrail audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    public Answer resolve(String ledgerId, Resolution resolution) {
        try {
            Optional<LedgerEntry> entry = ledger.entry(ledgerId);
            if (entry.isEmpty()) {
                return Answer.UNKNOWN;
            }
            if (entry.get().state() != LedgerState.IN_DOUBT) {
                return Answer.NOT_IN_DOUBT;
            }
            String said = resolution.finding() + " " + resolution.officer() + ": " + resolution.reason();
            audit.record(new AuditEntry("staff", "DOUBT_RESOLVED", ledgerId, said));
            ledger.step(ledgerId, new LedgerStep.Resolved(resolution));
            return Answer.RESOLVED;
        } catch (LedgerFault | AuditFault e) {
            LOG.error("a resolution could not be written", e);
            return Answer.NOT_WRITTEN;
        }
    }
}
