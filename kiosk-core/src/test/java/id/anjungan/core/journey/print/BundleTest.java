// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Bundle;
import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offer.Medium;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.catalogue.PickUp;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.identity.VerifiedCitizen;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.StageTable;
import id.anjungan.core.journey.print.Selection.Row;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Controls;
import id.anjungan.core.visit.PatienceOver;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A bundle is one choice of several documents, each with an authorisation of its own. */
class BundleTest {
    private static final Optional<Bundle> BIRTH = Optional.of(new Bundle("b-1", "BL_3_IN_1"));

    private final VerifiedCitizen citizen = Samples.citizen();
    private final Bearer bearer = new Bearer(citizen, Samples.finger(), Bearer.Touch.FRESH, CardPlace.ABSENT);
    private final Offer kk = member("o-kk", "KARTU_KELUARGA", "DIRI", Medium.A4);
    private final Offer akta = member("o-akta", "KUTIPAN_AKTA_KELAHIRAN", "ANAK", Medium.A4);
    private final Offer kia = member("o-kia", "KIA", "ANAK", Medium.CARD);
    private final Offer alone = Samples.offer("o-biodata", "BIODATA", "DIRI");
    private final Elsewhere ktp =
            new Elsewhere("KTP_EL", "DIRI", "Siti A.", new PickUp("LOKET", "CHIP", List.of("KTP_EL_LAMA")), BIRTH);
    private final Selection all =
            new Selection(new Offering(List.of(alone, kk, akta, kia), List.of(ktp)), Set.of(Medium.A4));
    private final Choice choice = Choice.of(all, BIRTH.orElseThrow(), List.of(kk, akta));

    private static Offer member(String id, String kind, String relation, Medium medium) {
        return Samples.offer(id, kind, relation).on(medium).in(BIRTH.orElseThrow());
    }

    @Test
    void aBundleIsOneRowAndWhatItHoldsStandsNowhereElse() {
        assertThat(all.rows())
                .containsExactly(
                        new Row.Whole(BIRTH.orElseThrow(), new Offering(List.of(kk, akta, kia), List.of(ktp))),
                        new Row.Single(alone));
    }

    @Test
    void whatEndsElsewhereStandsAloneWhenNothingOfItsBundleIsLeft() {
        assertThat(all.without(List.of(kk, akta, kia)).rows())
                .containsExactly(new Row.Single(alone), new Row.Away(ktp));
    }

    @TestFactory
    Stream<DynamicTest> choosing() {
        ChoosingDocuments list = new ChoosingDocuments(bearer, all);
        Confirming confirming = new Confirming(bearer, choice, GuardianAct.ASKED, new Draft.Coming());
        ChoosingDocuments singly = new ChoosingDocuments(bearer, all.within(BIRTH.orElseThrow()));
        Elsewhere card = new Elsewhere("KIA", "ANAK", "Siti A.", PickUp.forLackOfMedium(), Optional.empty());
        ReadingElsewhere reading = ReadingElsewhere.of(bearer, singly.selection(), card);
        return new StageTable()
                .row(
                        "what has no medium here is not started",
                        list,
                        new Pressed("dokumen-1"),
                        Step.to(confirming, new PrintErrand.PrepareDocument(citizen.grant(), kk)))
                .row(
                        "declared once for the child",
                        confirming,
                        new Pressed("saya-wali"),
                        Step.updated(
                                confirming, new PrintErrand.RecordGuardianship(citizen.grant(), kk, List.of(akta))))
                .row("one by one on request", confirming, new Pressed("satu-satu"), Step.to(singly))
                .row("no card printer", singly, new Pressed("dokumen-3"), Step.to(reading))
                .row("read", reading, new Pressed("lanjut"), Step.to(singly))
                .row("back", reading, new Pressed(Controls.BACK), Step.to(singly))
                .row(
                        "at the counter",
                        singly,
                        new Pressed("dokumen-4"),
                        Step.to(ReadingElsewhere.of(bearer, singly.selection(), ktp)))
                .ignores(reading, new PatienceOver())
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> oneAfterAnother() {
        Choice second = choice.next().orElseThrow();
        ReadingElsewhere rest = ReadingElsewhere.rest(bearer, second);
        return new StageTable()
                .row(
                        "the first is taken",
                        new TakingPaper(bearer, choice, "L-1"),
                        new DocumentHappening.SheetsTaken(),
                        Step.ended(new PrintOutcome.Printed(bearer, choice, "L-1")))
                .row(
                        "the second is refused",
                        new Reserving(bearer, second),
                        new PrintHappening.CopyRefused("copy-taken"),
                        nothing(TroubleCode.RESERVATION_REFUSED, all.without(List.of(kk, akta))))
                .row(
                        "the second does not come out",
                        new Reserving(bearer, second),
                        new PrintHappening.NotPrinted(PrintHappening.Why.PAPER_OUT),
                        nothing(TroubleCode.PAPER_OUT, all.without(List.of(kk))))
                .row("told", rest, new Pressed("mengerti"), Step.ended(new PrintOutcome.RestTold(bearer, second)))
                .ignores(rest, new PatienceOver())
                .tests();
    }

    @Test
    void howManyOfHowManyAreInHand() {
        var rest = new ReadingElsewhere.RestOfBundle(choice.next().orElseThrow());

        assertThat(rest.printed()).isEqualTo(2);
        assertThat(rest.all()).isEqualTo(4);
        assertThat(choice.notNow().elsewhere()).extracting(Elsewhere::kind).containsExactly("KIA", "KTP_EL");
    }

    @Test
    void withACardPrinterAllOfItIsPrinted() {
        Selection with = all.on(Set.of(Medium.A4, Medium.CARD));

        assertThat(with.printable(bearer, with.offering().membersOf(BIRTH.orElseThrow())))
                .containsExactly(kk, akta, kia);
    }

    private Step nothing(TroubleCode code, Selection left) {
        return Step.ended(new PrintOutcome.NothingPrinted(bearer, code, left));
    }
}
