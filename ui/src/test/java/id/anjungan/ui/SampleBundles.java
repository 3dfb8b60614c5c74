// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.catalogue.Bundle;
import id.anjungan.core.catalogue.BundleKind;
import id.anjungan.core.catalogue.DocumentKind;
import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offer.Medium;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.catalogue.PickUp;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.journey.print.Bearer;
import id.anjungan.core.journey.print.Choice;
import id.anjungan.core.journey.print.ChoosingDocuments;
import id.anjungan.core.journey.print.Confirming;
import id.anjungan.core.journey.print.Draft;
import id.anjungan.core.journey.print.GuardianAct;
import id.anjungan.core.journey.print.Printing;
import id.anjungan.core.journey.print.ReadingElsewhere;
import id.anjungan.core.journey.print.Selection;
import id.anjungan.core.journey.print.TakingPaper;
import id.anjungan.core.visit.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stages of bundles, and of what is had elsewhere. */
final class SampleBundles {
    private static final String HOLDER = "Siti R. A.";

    private SampleBundles() {}

    static void addTo(Map<String, Stage> all, Bearer bearer) {
        List<Offer> offers = new ArrayList<>();
        List<Elsewhere> elsewhere = new ArrayList<>();
        for (BundleKind kind : BundleKind.all()) {
            Bundle bundle = new Bundle("b-" + kind.id(), kind.id());
            Offering members = members(kind, bundle);
            offers.addAll(members.offers());
            elsewhere.addAll(members.elsewhere());
            one(all, bearer, bundle, members);
        }
        officesOwn(all, bearer);
        elsewhere.add(away(DocumentKind.of("PEMBETULAN_AKTA").orElseThrow(), Optional.empty()));
        all.put("documents-bundles", new ChoosingDocuments(bearer, selection(new Offering(offers, elsewhere))));
        Selection cards = selection(Offering.of(member("KIA", Optional.empty())));
        all.put("documents-no-medium", new ChoosingDocuments(bearer, cards));
        for (DocumentKind kind : DocumentKind.all()) {
            kind.pickUp().ifPresent(where -> all.put("elsewhere-" + kind.id(), reading(bearer, kind.id(), where)));
        }
        all.put("elsewhere-medium", reading(bearer, "KIA", PickUp.forLackOfMedium()));
        cards(all, bearer);
        PickUp kua = new PickUp("KUA", "OTHER_AUTHORITY", List.of());
        all.put("elsewhere-kua", reading(bearer, "KUTIPAN_AKTA_PERKAWINAN", kua));
        PickUp court = new PickUp("PENGADILAN_AGAMA", "OTHER_AUTHORITY", List.of());
        all.put("elsewhere-court", reading(bearer, "KUTIPAN_AKTA_PERCERAIAN", court));
        all.put("elsewhere-unknown", reading(bearer, "SURAT_LAIN", new PickUp("MPP", "LAIN", List.of("MATERAI"))));
    }

    /** A bundle of tomorrow, at a machine with cards, of which one document is not ready. */
    private static void officesOwn(Map<String, Stage> all, Bearer bearer) {
        Bundle bundle = new Bundle("b-own", "PAKET_LAIN");
        Offer card = member("KIA", Optional.of(bundle));
        Offer later = SamplePrints.offer("BIODATA", "DIRI", HOLDER, Optional.of("BELUM_TTE"))
                .in(bundle);
        Selection selection =
                new Selection(new Offering(List.of(card, later), List.of()), Set.of(Medium.A4, Medium.CARD));
        Choice choice = new Choice(selection, List.of(card), 0, Optional.of(bundle));
        all.put("confirming-own", new Confirming(bearer, choice, GuardianAct.DECLARED, new Draft.Coming()));
        all.put("rest-own", ReadingElsewhere.rest(bearer, choice));
    }

    /** Cards come out of another slot than paper. */
    private static void cards(Map<String, Stage> all, Bearer bearer) {
        Offer card = member("KIA", Optional.empty());
        Selection selection = new Selection(Offering.of(card), Set.of(Medium.A4, Medium.CARD));
        Choice choice = Choice.of(selection, card);
        all.put("printing-card", new Printing(bearer, choice, Obstacle.NONE));
        all.put("taking-card", new TakingPaper(bearer, choice, "L-1"));
    }

    private static void one(Map<String, Stage> all, Bearer bearer, Bundle bundle, Offering members) {
        Selection selection = selection(members);
        List<Offer> order =
                members.offers().stream().filter(selection::hasMediumOf).toList();
        Choice choice = new Choice(selection, order, 0, Optional.of(bundle));
        Choice last = new Choice(selection, order, order.size() - 1, Optional.of(bundle));
        String name = bundle.kind();
        GuardianAct act = choice.ofChildren().isEmpty() ? GuardianAct.NOT_NEEDED : GuardianAct.ASKED;
        all.put("confirming-" + name, new Confirming(bearer, choice, act, new Draft.Coming()));
        Draft ready = new Draft.Ready(null);
        all.put("confirming-ready-" + name, new Confirming(bearer, choice, GuardianAct.DECLARED, ready));
        all.put("printing-" + name, new Printing(bearer, choice, Obstacle.NONE));
        all.put("taking-" + name, new TakingPaper(bearer, choice, "L-1"));
        all.put("rest-" + name, ReadingElsewhere.rest(bearer, last));
    }

    private static Offering members(BundleKind kind, Bundle bundle) {
        List<Offer> offers = new ArrayList<>();
        List<Elsewhere> elsewhere = new ArrayList<>();
        for (String member : kind.members()) {
            DocumentKind document = DocumentKind.of(member).orElseThrow();
            if (document.endsHere()) {
                offers.add(member(member, Optional.of(bundle)));
            } else {
                elsewhere.add(away(document, Optional.of(bundle)));
            }
        }
        return new Offering(offers, elsewhere);
    }

    private static Offer member(String kind, Optional<Bundle> bundle) {
        boolean child = kind.equals("KUTIPAN_AKTA_KELAHIRAN") || kind.equals("KIA");
        String holder = child ? "Rini, anak, 2 th" : HOLDER;
        Offer offer = SamplePrints.offer(kind, child ? "ANAK" : "DIRI", holder, Optional.empty());
        return bundle.map(offer::in).orElse(offer);
    }

    private static Elsewhere away(DocumentKind kind, Optional<Bundle> bundle) {
        return new Elsewhere(kind.id(), "DIRI", HOLDER, kind.pickUp().orElseThrow(), bundle);
    }

    private static ReadingElsewhere reading(Bearer bearer, String kind, PickUp where) {
        Elsewhere item = new Elsewhere(kind, "DIRI", HOLDER, where, Optional.empty());
        return ReadingElsewhere.of(bearer, selection(Offering.of()), item);
    }

    private static Selection selection(Offering offering) {
        return new Selection(offering, Set.of(Medium.A4));
    }
}
