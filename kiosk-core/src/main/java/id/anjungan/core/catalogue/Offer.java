// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.util.Optional;
import java.util.Set;

/**
 * One document that the office offers in this visit; the only authority on what may be printed and by whom.
 *
 * @param id the office's opaque name of the offer, valid in this visit only
 * @param kind the document's kind, as in the catalogue: {@code KARTU_KELUARGA}
 * @param relation the holder's relation to the citizen: {@code DIRI}; {@code ANAK}, also on the other parent's KK;
 *     {@code WALI}, recorded by the office; {@code PASANGAN}, the citizen's own copy of two; {@code WARIS}
 * @param holder the holder as the office wants it shown, masked: {@code "Rini, anak, 4 th"}
 * @param holderNik the holder's NIK as {@link HolderBinding} checks it in the text; never shown or logged
 * @param number the document's number, as it stands in its text
 * @param pages sheets sides to be printed, at least 1
 * @param size bytes of the document, at most 10 MB
 * @param sha256 64 lower-case hexadecimal digits
 * @param assurance what the office demands of the way in: {@code CARD_AND_FINGER}, …
 * @param printPin whether a print PIN must be entered
 * @param issuer who must have signed
 * @param notYet why it cannot be printed yet, for the citizen; empty when it can
 * @param bundle the bundle that it belongs to, if any
 */
public record Offer(
        String id,
        String kind,
        String relation,
        String holder,
        String holderNik,
        String number,
        int pages,
        Medium medium,
        long size,
        String sha256,
        Assurance assurance,
        boolean printPin,
        Issuer issuer,
        Optional<String> notYet,
        Optional<Bundle> bundle) {
    private static final Set<String> OF_A_CHILD = Set.of("ANAK", "WALI");

    public Offer {
        if (kind.equals(DocumentKind.KTP_EL)) {
            throw new IllegalArgumentException("a KTP-el is never printed");
        }
    }

    /** Of no bundle. */
    public Offer(
            String id,
            String kind,
            String relation,
            String holder,
            String holderNik,
            String number,
            int pages,
            Medium medium,
            long size,
            String sha256,
            Assurance assurance,
            boolean printPin,
            Issuer issuer,
            Optional<String> notYet) {
        this(
                id,
                kind,
                relation,
                holder,
                holderNik,
                number,
                pages,
                medium,
                size,
                sha256,
                assurance,
                printPin,
                issuer,
                notYet,
                Optional.empty());
    }

    public enum Medium {
        A4,
        CARD
    }

    /** The signing office: region code (4 digits) and the distinguished name of the signer's certificate (RFC 4514). */
    public record Issuer(String region, String subject) {}

    /** The same, chosen by itself. */
    public Offer alone() {
        return with(medium, Optional.empty());
    }

    /** The same as a member of that bundle. */
    public Offer in(Bundle whole) {
        return with(medium, Optional.of(whole));
    }

    /** The same on that medium. */
    public Offer on(Medium other) {
        return with(other, bundle);
    }

    private Offer with(Medium onWhat, Optional<Bundle> ofWhat) {
        return new Offer(
                id, kind, relation, holder, holderNik, number, pages, onWhat, size, sha256, assurance, printPin, issuer,
                notYet, ofWhat);
    }

    /** Whether the citizen acts as parent or guardian: "Saya orang tua/wali dari …" is declared and recorded before. */
    public boolean isOfChild() {
        return OF_A_CHILD.contains(relation);
    }

    /** After such a document no cheerful word is said and no rating asked for. */
    public boolean isSolemn() {
        return DocumentKind.of(kind).map(DocumentKind::solemn).orElse(false);
    }

    @Override
    public String toString() {
        return "Offer[" + id + " " + kind + "]";
    }
}
