// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.paper;

import id.anjungan.core.office.Reservation;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.TrustedCard;
import id.anjungan.core.trust.TrustedDocument;
import java.util.Optional;

/**
 * The last gate before ink: something trusted, this visit's reservation of the very same bytes, and a citizen of whom
 * the office is as sure as the offer demands.
 */
public final class PaperGate {
    /** Empty when the reservation is of another visit, another offer or other bytes, or the offer demands more. */
    public Optional<PrintableDocument> admit(TrustedDocument document, Reservation reservation, VisitGrant grant) {
        return isSame(document, reservation, grant)
                ? Optional.of(new PrintableDocument(document, reservation))
                : Optional.empty();
    }

    /** Empty when the reservation is of another visit, another offer or other bytes, or the offer demands more. */
    public Optional<PrintableCard> admit(TrustedCard card, Reservation reservation, VisitGrant grant) {
        return isSame(card, reservation, grant) ? Optional.of(new PrintableCard(card, reservation)) : Optional.empty();
    }

    /** Whichever it is. */
    public Optional<? extends Printable> admit(Trusted trusted, Reservation reservation, VisitGrant grant) {
        return trusted instanceof TrustedCard card
                ? admit(card, reservation, grant)
                : admit((TrustedDocument) trusted, reservation, grant);
    }

    private static boolean isSame(Trusted trusted, Reservation reservation, VisitGrant grant) {
        return reservation.visitToken().equals(grant.token())
                && reservation.offerId().equals(trusted.offer().id())
                && reservation.sha256().equals(trusted.sha256())
                && grant.assurance().suffices(trusted.offer().assurance());
    }
}
