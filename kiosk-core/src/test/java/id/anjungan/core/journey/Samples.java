// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.identity.VerifiedCitizen;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.ChipProof;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.TypedDigits;
import java.util.List;
import java.util.Optional;

/** Invented citizens, cards and offers. */
public final class Samples {
    public static final Nik NIK = new Nik("9971015203900001");
    public static final Nonce NONCE = new Nonce("n-1", new byte[] {1});
    public static final ChipProof PROOF = new ChipProof(new byte[64], new byte[91], new byte[1]);

    private Samples() {}

    public static FingerTemplate template(FingerPosition position) {
        return new FingerTemplate(position, new byte[] {1, 2, 3});
    }

    public static CitizenCard card() {
        List<FingerTemplate> fingers =
                List.of(template(FingerPosition.RIGHT_THUMB), template(FingerPosition.LEFT_INDEX));
        return new CitizenCard(NIK, "SITI", fingers, PROOF);
    }

    public static FingerOnFile finger() {
        return new FingerOnFile(NIK, template(FingerPosition.RIGHT_THUMB));
    }

    /** Digits as they are typed one after another, all that there will be. */
    public static TypedDigits typed(String digits) {
        return typed(digits, digits.length());
    }

    public static TypedDigits typed(String digits, int most) {
        TypedDigits typed = TypedDigits.none(most);
        for (char digit : digits.toCharArray()) {
            typed = typed.after(new Pressed(TypedDigits.KEY + digit));
        }
        return typed;
    }

    public static VerifiedCitizen citizen() {
        return citizen(Assurance.CARD_AND_FINGER);
    }

    /** A citizen of whom the office is so sure. */
    public static VerifiedCitizen citizen(Assurance assurance) {
        try {
            Reception reception = new Reception(new OpenHandedDesk(assurance));
            Evidence evidence = new Evidence.CardAndFinger(NONCE, NIK, PROOF, 1);
            return ((Reception.Answer.Welcome) reception.open(evidence)).citizen();
        } catch (OfficeFault impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static Offer offer(String id, String kind, String relation) {
        return new Offer(
                id,
                kind,
                relation,
                "Siti A.",
                NIK.digits(),
                "9971-CONTOH",
                1,
                Offer.Medium.A4,
                1000,
                "0".repeat(64),
                Assurance.CARD_AND_FINGER,
                false,
                new Offer.Issuer("9971", "CN=CONTOH"),
                Optional.empty());
    }

    /** The same on other terms. */
    public static Offer asking(Offer offer, Assurance assurance, boolean printPin) {
        return new Offer(
                offer.id(),
                offer.kind(),
                offer.relation(),
                offer.holder(),
                offer.holderNik(),
                offer.number(),
                offer.pages(),
                offer.medium(),
                offer.size(),
                offer.sha256(),
                assurance,
                printPin,
                offer.issuer(),
                offer.notYet());
    }

    public static Offer kk() {
        return offer("o-kk", "KARTU_KELUARGA", "DIRI");
    }

    public static Offer childsAkta() {
        return offer("o-akta", "KUTIPAN_AKTA_KELAHIRAN", "ANAK");
    }

    /** Grants every opening. */
    private record OpenHandedDesk(Assurance assurance) implements VisitDesk {
        @Override
        public Nonce nonce() {
            return NONCE;
        }

        @Override
        public Answer open(Evidence evidence) {
            return new Answer.Granted(new VisitGrant("token-1", "Siti A.", assurance));
        }

        @Override
        public void close(VisitGrant grant, String outcome) {}
    }
}
