// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.catalogue.Offer;
import java.util.Optional;

/**
 * What is known of a document before it is looked at. What is not known is not compared.
 *
 * @param issuer who must have signed
 * @param sha256 64 lower-case hexadecimal digits
 * @param number the document's number, looked for in the text
 * @param holderNik likewise
 */
public record Expectation(
        Optional<Offer.Issuer> issuer,
        Optional<String> sha256,
        Optional<Integer> pages,
        Optional<String> number,
        Optional<String> holderNik) {

    /** Nothing at all: any signer under an anchor will do. */
    public static Expectation none() {
        return new Expectation(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Expectation of(Offer offer) {
        return new Expectation(
                Optional.of(offer.issuer()),
                Optional.of(offer.sha256()),
                Optional.of(offer.pages()),
                Optional.of(offer.number()),
                Optional.of(offer.holderNik()));
    }

    public Expectation withNumber(String other) {
        return new Expectation(issuer, sha256, pages, Optional.of(other), holderNik);
    }

    public Expectation withHolder(String otherNik) {
        return new Expectation(issuer, sha256, pages, number, Optional.of(otherNik));
    }

    @Override
    public String toString() {
        return "Expectation[]";
    }
}
