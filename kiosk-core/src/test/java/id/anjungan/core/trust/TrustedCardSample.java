// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.Reservation;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.paper.PaperGate;
import id.anjungan.core.paper.PrintableCard;
import id.anjungan.core.trust.ChildCard.Family;
import id.anjungan.core.trust.ChildCard.Holder;
import id.anjungan.core.trust.ChildCard.Issue;
import id.anjungan.core.trust.ChildCard.Photo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proofs of cards without an inspection, for tests of what comes after it. */
public final class TrustedCardSample {
    private static final VisitGrant GRANT = new VisitGrant("visit-1", "Siti", Assurance.CARD_AND_FINGER);

    private TrustedCardSample() {}

    public static ChildCard card(Photo photo) {
        LocalDate born = LocalDate.of(2024, 5, 17);
        return new ChildCard(
                new Holder("9901035705240001", "RINI PERMANA CONTOH", "PEREMPUAN", "CONTOH", born, "A", "Islam", "WNI"),
                new Family("9901022105200001", "BUDI CONTOH", "9901-LU-17052024-0001", List.of("JL. CONTOH NO. 1")),
                photo,
                new Issue(
                        born.plusYears(5),
                        LocalDate.of(2026, 11, 20),
                        "KABUPATEN CONTOH",
                        "Dinas Kependudukan dan Pencatatan Sipil",
                        "DRA. KEPALA CONTOH",
                        "CONTOH:abcdefghijklmnop",
                        "CONTOH"));
    }

    /** Whatever bytes it is of. */
    public static TrustedCard of(byte[] bytes, Photo photo) {
        Offer offer = new Offer(
                "offer-1",
                "KIA",
                "ANAK",
                "Rini, anak, 2 th",
                "9901035705240001",
                "9901035705240001",
                1,
                Offer.Medium.CARD,
                bytes.length,
                "0".repeat(64),
                GRANT.assurance(),
                false,
                new Offer.Issuer("9901", "CN=CONTOH"),
                Optional.empty());
        return new TrustedCard(offer, bytes, card(photo));
    }

    /** The same, reserved under this ledger id. */
    public static PrintableCard printable(TrustedCard card, String ledgerId) {
        var reservation = new Reservation(ledgerId, card.offer().id(), GRANT.token(), card.sha256());
        return new PaperGate().admit(card, reservation, GRANT).orElseThrow();
    }
}
