// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.catalogue.BundleKind;
import id.anjungan.core.catalogue.DocumentKind;
import id.anjungan.core.catalogue.Elsewhere;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.catalogue.PickUp;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.simulator.office.press.Order;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the virtual office offers of all kinds, to whom, and what it never does. */
class KindsOfferedTest {
    private static final List<String> EVERYTHING = Stream.concat(
                    DocumentKind.all().stream().map(DocumentKind::id),
                    BundleKind.all().stream().map(BundleKind::id))
            .toList();

    @TempDir
    static Path state;

    @TempDir
    Path folder;

    private Rehearsal rehearsal;

    @BeforeEach
    void open() throws IOException {
        rehearsal = new Rehearsal(state, folder);
    }

    @AfterEach
    void close() {
        rehearsal.close();
    }

    private Offering offering(String citizen, String... kinds) throws OfficeFault {
        rehearsal.office.knobs().offers(List.of(kinds));
        rehearsal.office.prepare(rehearsal.persona(citizen));
        return rehearsal.client.documents().offers(rehearsal.open(citizen));
    }

    @ParameterizedTest
    @CsvSource({
        "siti, KUTIPAN_AKTA_KELAHIRAN, ANAK, 2",
        "fajar, KUTIPAN_AKTA_KELAHIRAN, ANAK, 1",
        "ratna, KUTIPAN_AKTA_KELAHIRAN, WALI, 1",
        "tuti, KUTIPAN_AKTA_KEMATIAN, WARIS, 1",
        "gilang, KUTIPAN_AKTA_KEMATIAN, WARIS, 1",
        "siti, KUTIPAN_AKTA_KEMATIAN, WARIS, 0",
        "maria, KUTIPAN_AKTA_PERKAWINAN, PASANGAN, 1",
        "stefanus, KUTIPAN_AKTA_PERCERAIAN, PASANGAN, 1",
        "gede, KUTIPAN_AKTA_PENGAKUAN, ANAK, 1",
        "siti, KUTIPAN_AKTA_KELAHIRAN, WARIS, 0"
    })
    void whoMayPrintWhat(String citizen, String kind, String relation, int many) throws Exception {
        assertThat(offering(citizen, kind).offers())
                .filteredOn(offer -> offer.relation().equals(relation))
                .hasSize(many)
                .allMatch(offer -> offer.kind().equals(kind));
    }

    @Test
    void eachSpouseHasACopyOfHisOrHerOwn() throws Exception {
        Offer his = offering("markus", "KUTIPAN_AKTA_PERKAWINAN").offers().get(0);
        Offer hers = offering("maria", "KUTIPAN_AKTA_PERKAWINAN").offers().get(0);

        assertThat(his.holderNik()).isNotEqualTo(hers.holderNik());
        assertThat(rehearsal.client.documents().reserve(rehearsal.open("maria"), hers, "L-0"))
                .isInstanceOf(DocumentDesk.Answer.Refused.class);
        VisitGrant markus = rehearsal.open("markus");
        assertThat(reserve(markus, "L-1")).isInstanceOf(DocumentDesk.Answer.Reserved.class);
        assertThat(reserve(markus, "L-2")).isEqualTo(new DocumentDesk.Answer.Refused("copy-taken"));
        assertThat(reserve(rehearsal.open("maria"), "L-3")).isInstanceOf(DocumentDesk.Answer.Reserved.class);
    }

    private DocumentDesk.Answer reserve(VisitGrant grant, String ledgerId) throws OfficeFault {
        Offer own = rehearsal.client.documents().offers(grant).offers().get(0);
        return rehearsal.client.documents().reserve(grant, own, ledgerId);
    }

    @Test
    void marriagesOfOthersAreRecordedElsewhere() throws Exception {
        assertThat(offering("siti", "KUTIPAN_AKTA_PERKAWINAN"))
                .isEqualTo(new Offering(List.of(), List.of(away("siti", "KUTIPAN_AKTA_PERKAWINAN", "KUA"))));
        assertThat(offering("rina", "KUTIPAN_AKTA_PERCERAIAN").elsewhere())
                .containsExactly(away("rina", "KUTIPAN_AKTA_PERCERAIAN", "PENGADILAN_AGAMA"));
    }

    private Elsewhere away(String citizen, String kind, String where) {
        String shown = Matrix.shownName(rehearsal.persona(citizen));
        PickUp pickUp = new PickUp(where, "OTHER_AUTHORITY", List.of());
        return new Elsewhere(kind, "PASANGAN", shown, pickUp, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "siti, BL_3_IN_1, 'BIODATA KARTU_KELUARGA KUTIPAN_AKTA_KELAHIRAN KIA', ''",
        "tuti, AJAK_POIMAH, 'KUTIPAN_AKTA_KEMATIAN KARTU_KELUARGA', KTP_EL",
        "grace, PERJAKA_WIBAWA, 'KUTIPAN_AKTA_PERKAWINAN KARTU_KELUARGA', KTP_EL"
    })
    void aBundleIsOneAndItsMembersStandNowhereElse(String citizen, String bundle, String here, String away)
            throws Exception {
        Offering offering = offering(citizen, bundle, "KARTU_KELUARGA");

        assertThat(offering.bundles()).singleElement().matches(one -> one.kind().equals(bundle));
        Offering members = offering.membersOf(offering.bundles().get(0));
        assertThat(members.offers()).extracting(Offer::kind).containsExactly(here.split(" "));
        assertThat(members.elsewhere())
                .extracting(Elsewhere::kind)
                .isEqualTo(away.isEmpty() ? List.of() : List.of(away));
        assertThat(offering.singles().isEmpty()).isTrue();
    }

    /** Whoever asks, for whatever: a KTP-el can be offered, fetched, reserved and pressed by nobody. */
    @Test
    void nothingOfAKtpElCanBePrinted() throws Exception {
        rehearsal.office.knobs().offers(EVERYTHING);
        for (String citizen : List.of("siti", "tuti", "nathan")) {
            rehearsal.office.prepare(rehearsal.persona(citizen));
            VisitGrant grant = rehearsal.open(citizen);
            Offering offering = rehearsal.client.documents().offers(grant);
            assertThat(offering.offers()).extracting(Offer::kind).doesNotContain("KTP_EL");
            assertThat(offering.elsewhere()).extracting(Elsewhere::kind).contains("KTP_EL");
            Offer kk = rehearsal.offer(grant, "KARTU_KELUARGA", "DIRI");
            for (String guessed : List.of("KTP-EL-0001", "KTP-EL-" + kk.id())) {
                Offer forged = renamed(kk, guessed);
                assertThatThrownBy(() -> rehearsal.client.documents().content(grant, forged))
                        .isInstanceOf(OfficeFault.class);
                assertThat(rehearsal.client.documents().reserve(grant, forged, "L-" + citizen + guessed.length()))
                        .isEqualTo(new DocumentDesk.Answer.Refused("offer-unknown"));
            }
        }
        assertThat(rehearsal.office.book().reservations()).isEmpty();
        assertThat(Order.Kind.named("KTP_EL")).isEmpty();
        assertThat(Order.Kind.values()).extracting(Enum::name).noneMatch(kind -> kind.contains("KTP"));
    }

    private static Offer renamed(Offer offer, String id) {
        return new Offer(
                id,
                offer.kind(),
                offer.relation(),
                offer.holder(),
                offer.holderNik(),
                offer.number(),
                offer.pages(),
                offer.medium(),
                offer.size(),
                offer.sha256(),
                offer.assurance(),
                offer.printPin(),
                offer.issuer(),
                offer.notYet());
    }

    /** What the catalogue lets end here the press can make, and nothing else. */
    @Test
    void thePressKnowsWhatEndsHere() {
        assertThat(Stream.of(Order.Kind.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(DocumentKind.all().stream()
                        .filter(DocumentKind::endsHere)
                        .map(DocumentKind::id)
                        .toList());
    }
}
