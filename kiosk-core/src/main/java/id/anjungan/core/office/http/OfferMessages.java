// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import static id.anjungan.core.office.http.Messages.LIST;
import static id.anjungan.core.office.http.Messages.TEXT;
import static id.anjungan.core.office.http.Messages.list;
import static id.anjungan.core.office.http.Messages.matching;
import static id.anjungan.core.office.http.Messages.require;
import static id.anjungan.core.office.http.Messages.text;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Bundle;
import id.anjungan.core.catalogue.DocumentKind;
import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.catalogue.PickUp;
import java.util.List;
import java.util.Optional;

/** The messages of what the office has for a citizen, each refusing in its constructor what the contract forbids. */
final class OfferMessages {
    private static final String KIND = "(?!" + DocumentKind.KTP_EL + "$)[A-Z][A-Z0-9_]{1,63}";
    private static final String ANY_KIND = "[A-Z][A-Z0-9_]{1,63}";
    private static final String RELATION = "[A-Z]{1,32}";
    private static final String CODE = "[A-Z][A-Z_]{1,39}";
    private static final int MOST_TO_BRING = 8;

    private OfferMessages() {}

    /** @param elsewhere null where the office names none */
    record Offers(List<Offered> offers, List<Away> elsewhere) {
        Offers {
            list(offers, LIST);
            if (elsewhere != null) {
                list(elsewhere, LIST);
            }
        }

        Offering offering() {
            List<Elsewhere> away = elsewhere == null
                    ? List.of()
                    : elsewhere.stream().map(Away::item).toList();
            return new Offering(offers.stream().map(Offered::offer).toList(), away);
        }
    }

    record Issuer(String region, String subject) {
        Issuer {
            matching(region, "[0-9]{4}");
            text(subject, TEXT);
        }
    }

    record OfBundle(String id, String kind) {
        OfBundle {
            matching(id, "[A-Za-z0-9-]{1,64}");
            matching(kind, ANY_KIND);
        }

        static Optional<Bundle> read(OfBundle message) {
            return Optional.ofNullable(message).map(said -> new Bundle(said.id(), said.kind()));
        }
    }

    record Away(
            String kind,
            String relation,
            String holder,
            String where,
            String why,
            List<String> bring,
            OfBundle bundle) {
        Away {
            matching(kind, ANY_KIND);
            matching(relation, RELATION);
            text(holder, TEXT);
            matching(where, CODE);
            matching(why, CODE);
            list(bring, MOST_TO_BRING);
            bring.forEach(thing -> matching(thing, CODE));
        }

        Elsewhere item() {
            return new Elsewhere(kind, relation, holder, new PickUp(where, why, bring), OfBundle.read(bundle));
        }

        @Override
        public String toString() {
            return "Away[" + kind + "]";
        }
    }

    record Offered(
            String id,
            String kind,
            String relation,
            String holder,
            String holderNik,
            String number,
            int pages,
            Offer.Medium medium,
            long size,
            String sha256,
            Assurance assurance,
            boolean printPin,
            Issuer issuer,
            String notYet,
            OfBundle bundle) {
        Offered {
            matching(id, "[A-Za-z0-9-]{8,64}");
            matching(kind, KIND);
            matching(relation, RELATION);
            text(holder, TEXT);
            matching(holderNik, "[0-9]{16}");
            text(number, TEXT);
            require(pages >= 1 && pages <= 99 && size >= 0 && size <= Budgets.STANDARD.largestDocument());
            matching(sha256, "[0-9a-f]{64}");
            require(medium != null && assurance != null && issuer != null);
            if (notYet != null) {
                text(notYet, TEXT);
            }
        }

        Offer offer() {
            return new Offer(
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
                    new Offer.Issuer(issuer.region(), issuer.subject()),
                    Optional.ofNullable(notYet),
                    OfBundle.read(bundle));
        }

        @Override
        public String toString() {
            return "Offered[" + id + "]";
        }
    }
}
