// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.DocumentKind;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.FingerFinding;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.print.AskingFingerAgain;
import id.anjungan.core.journey.print.AwaitingDocuments;
import id.anjungan.core.journey.print.Bearer;
import id.anjungan.core.journey.print.CheckingPrintPin;
import id.anjungan.core.journey.print.Choice;
import id.anjungan.core.journey.print.ChoosingDocuments;
import id.anjungan.core.journey.print.Confirming;
import id.anjungan.core.journey.print.Draft;
import id.anjungan.core.journey.print.EnteringPrintPin;
import id.anjungan.core.journey.print.GuardianAct;
import id.anjungan.core.journey.print.Printing;
import id.anjungan.core.journey.print.ReportingFault;
import id.anjungan.core.journey.print.Reserving;
import id.anjungan.core.journey.print.Selection;
import id.anjungan.core.journey.print.TakingCardBack;
import id.anjungan.core.journey.print.TakingPaper;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.PinFinding;
import id.anjungan.core.visit.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The stages of printing, of an invented citizen. The documents themselves are absent: no screen looks at them. */
final class SamplePrints {
    private static final Set<Offer.Medium> BOTH = Set.of(Offer.Medium.A4, Offer.Medium.CARD);

    private SamplePrints() {}

    static void addTo(Map<String, Stage> all) {
        Bearer bearer = bearer(Assurance.CARD_AND_FINGER);
        Offer family = offer("KARTU_KELUARGA", "DIRI", "Siti R. A.", Optional.empty());
        Offer child = offer("KUTIPAN_AKTA_KELAHIRAN", "ANAK", "Rini, anak, 4 th", Optional.empty());
        Offer later = offer("KUTIPAN_AKTA_KEMATIAN", "WARIS", "Slamet W., ayah", Optional.of("BELUM_TTE"));
        Choice choice = choice(family, family, child);
        all.put("documents", choosing(bearer, List.of(family, child, later)));
        demanding(all, family, child);
        all.put("documents-none", choosing(bearer, List.of()));
        Stream<String> printable =
                DocumentKind.all().stream().map(DocumentKind::id).filter(kind -> !kind.equals(DocumentKind.KTP_EL));
        List<Offer> many = Stream.concat(printable, Stream.of("SURAT_LAIN"))
                .map(kind -> offer(kind, "DIRI", "Siti R. A.", Optional.empty()))
                .toList();
        all.put("documents-many", choosing(bearer, many.subList(3, 15)));
        all.put("confirming", new Confirming(bearer, choice, GuardianAct.NOT_NEEDED, new Draft.Ready(null)));
        Choice childs = choice(child, family, child);
        all.put("confirming-asked", new Confirming(bearer, childs, GuardianAct.ASKED, new Draft.Coming()));
        all.put("confirming-declared", new Confirming(bearer, childs, GuardianAct.DECLARED, new Draft.Coming()));
        for (Offer offer : many) {
            all.put(
                    "confirming-" + offer.kind(),
                    new Confirming(bearer, choice(offer, offer), GuardianAct.NOT_NEEDED, new Draft.Coming()));
        }
        SampleBundles.addTo(all, bearer);
        all.put("awaiting", new AwaitingDocuments(bearer, choice));
        all.put(
                "again",
                new AskingFingerAgain(
                        bearer, SampleStages.finger(FingerPosition.RIGHT_THUMB), choice, null, FingerFinding.FIRST));
        all.put(
                "again-differed",
                new AskingFingerAgain(
                        bearer, SampleStages.finger(FingerPosition.RIGHT_THUMB), choice, null, FingerFinding.DIFFERED));
        pins(all, bearer, choice);
        all.put("card-back", new TakingCardBack(bearer, choice, null));
        all.put("card-back-unseen", new TakingCardBack(bearer.with(CardPlace.UNSEEN), choice, null));
        printing(all, bearer, choice);
    }

    private static ChoosingDocuments choosing(Bearer bearer, List<Offer> offers) {
        return new ChoosingDocuments(bearer, new Selection(new Offering(offers, List.of()), BOTH));
    }

    private static Choice choice(Offer chosen, Offer... offers) {
        Selection selection = new Selection(Offering.of(offers), BOTH);
        return new Choice(selection, List.of(chosen), 0, Optional.empty());
    }

    /** What more than a PIN is demanded for. */
    private static void demanding(Map<String, Stage> all, Offer family, Offer child) {
        Bearer weak = bearer(Assurance.NIK_AND_PIN);
        all.put("documents-demanding", choosing(weak, List.of(family, child)));
        List<Offer> some = List.of(
                Samples.asking(family, Assurance.NIK_AND_PIN, true),
                Samples.asking(family, Assurance.QR_AND_PIN, true),
                Samples.asking(child, Assurance.OFFICER, true));
        all.put("documents-some-demanding", choosing(weak, some));
    }

    private static void pins(Map<String, Stage> all, Bearer bearer, Choice choice) {
        for (PinFinding finding : List.of(new PinFinding.First(), new PinFinding.Differed(1))) {
            String name = "print-pin-" + finding.getClass().getSimpleName();
            all.put(name, new EnteringPrintPin(bearer, choice, null, SampleStages.typed("4829", 6), finding));
        }
        Pin pin = new Pin(SampleStages.typed("482913", 6));
        all.put("print-pin-checking", new CheckingPrintPin(bearer, choice, null, pin));
    }

    private static void printing(Map<String, Stage> all, Bearer bearer, Choice choice) {
        all.put("reserving", new Reserving(bearer, choice));
        all.put("taking", new TakingPaper(bearer, choice, "L-1"));
        all.put("fault", new ReportingFault(bearer, choice, "L-1"));
        for (Obstacle obstacle : Obstacle.values()) {
            all.put("printing-" + obstacle, new Printing(bearer, choice, obstacle));
        }
    }

    private static Bearer bearer(Assurance assurance) {
        return new Bearer(
                Samples.citizen(assurance),
                SampleStages.finger(FingerPosition.RIGHT_THUMB),
                Bearer.Touch.FRESH,
                CardPlace.LYING);
    }

    static Offer offer(String kind, String relation, String holder, Optional<String> notYet) {
        return new Offer(
                "o-" + kind,
                kind,
                relation,
                holder,
                "9901014501850001",
                "9901-KK-1",
                2,
                kind.equals("KIA") ? Offer.Medium.CARD : Offer.Medium.A4,
                1000,
                "0".repeat(64),
                Assurance.CARD_AND_FINGER,
                false,
                new Offer.Issuer("9901", "CN=CONTOH"),
                notYet);
    }
}
