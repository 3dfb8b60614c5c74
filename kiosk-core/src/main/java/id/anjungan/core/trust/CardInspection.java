// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.trust.ChildCard.Photo;
import id.anjungan.core.trust.Verdict.Reason;
import id.anjungan.core.trust.Verdict.Rejected;
import java.time.LocalDate;

/**
 * What is asked of a KIA beyond its signature: under five without photo, valid to the fifth birthday; from five with
 * photo, valid to the last day before the seventeenth birthday; both on the day itself.
 */
record CardInspection(LocalDate today) {
    private static final int PHOTO_FROM = 5;
    private static final int ADULT = 17;

    /** The signature over these very bytes has been judged. */
    Verdict inspect(Offer offer, byte[] content) {
        try {
            ChildCard card = CardObject.read(content);
            boolean offered = card.holder().nik().equals(offer.holderNik());
            if (!offered) {
                return new Rejected(Reason.OF_ANOTHER, "holder is another");
            }
            return isValidToday(card)
                    ? new TrustedCard(offer, content, card)
                    : new Rejected(Reason.NOT_VALID_TODAY, "not valid on this day");
        } catch (CardFlaw flaw) {
            return new Rejected(Reason.NOT_PRINTABLE, flaw.getMessage());
        }
    }

    private boolean isValidToday(ChildCard card) {
        LocalDate born = card.holder().birthDate();
        LocalDate photoFrom = born.plusYears(PHOTO_FROM);
        LocalDate until = card.issue().validUntil();
        boolean small = card.photo() instanceof Photo.None;
        LocalDate latest = small ? photoFrom : born.plusYears(ADULT).minusDays(1);
        boolean age = small
                ? !today.isBefore(born) && today.isBefore(photoFrom)
                : !today.isBefore(photoFrom) && !today.isAfter(latest);
        return age && !until.isAfter(latest) && !today.isAfter(until);
    }
}
