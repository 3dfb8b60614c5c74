// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.paper;

import id.anjungan.core.office.Reservation;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.trust.Trusted;
import java.util.Optional;

/**
 * The last gate before ink: a trusted document, this visit's reservation of the very same bytes, and a citizen of whom
 * the office is as sure as the offer demands.
 */
public final class PaperGate {
    /** Empty when the reservation is of another visit, another offer or other bytes, or the offer demands more. */
    public Optional<PrintableDocument> admit(Trusted document, Reservation reservation, VisitGrant grant) {
        boolean same = reservation.visitToken().equals(grant.token())
                && reservation.offerId().equals(document.offer().id())
                && reservation.sha256().equals(document.sha256())
                && grant.assurance().suffices(document.offer().assurance());
        return same ? Optional.of(new PrintableDocument(document, reservation)) : Optional.empty();
    }
}
