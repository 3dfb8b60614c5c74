// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.journey.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentKindTest {
    private static DocumentKind kind(String id) {
        return DocumentKind.of(id).orElseThrow();
    }

    @Test
    void theCatalogueHasTheTwentyThreePublishedKinds() {
        assertThat(DocumentKind.all()).hasSize(23).extracting(DocumentKind::id).doesNotHaveDuplicates();
    }

    @Test
    void aKtpElIsNeverAPrintJobAndAKiaIsACard() {
        assertThat(kind("KTP_EL").endsHere()).isFalse();
        assertThat(kind("KIA").medium()).isEqualTo(Offer.Medium.CARD);
        assertThat(kind("KARTU_KELUARGA").endsHere()).isTrue();
    }

    @Test
    void whatDoesNotEndHereSaysWhereItIsHad() {
        assertThat(DocumentKind.all())
                .allMatch(kind -> kind.endsHere() == kind.pickUp().isEmpty());
        assertThat(kind("KTP_EL").pickUp()).contains(new PickUp("LOKET", "CHIP", List.of("KTP_EL_LAMA")));
    }

    @Test
    void aBundleHoldsKindsOfTheCatalogue() {
        assertThat(BundleKind.all())
                .extracting(BundleKind::id)
                .containsExactly("BL_3_IN_1", "AJAK_POIMAH", "PERJAKA_WIBAWA");
        assertThat(BundleKind.all())
                .flatExtracting(BundleKind::members)
                .allSatisfy(member -> assertThat(DocumentKind.of(member)).isPresent());
    }

    @Test
    void noOfferOfAKtpElCanBeMade() {
        assertThatThrownBy(() -> Samples.offer("o-1", "KTP_EL", "DIRI")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyRoutesWithAnElectronicSignatureEndHere() {
        List<String> electronic = List.of("P.4.1", "P.4.2", "P.4.3", "P.4.4", "P.5.1", "P.5.7");
        assertThat(DocumentKind.all())
                .filteredOn(DocumentKind::endsHere)
                .allSatisfy(kind -> assertThat(electronic).contains(kind.route()));
    }

    @Test
    void afterDeathAndSeparationNoCheerfulWordIsSaid() {
        assertThat(DocumentKind.all())
                .filteredOn(DocumentKind::solemn)
                .extracting(DocumentKind::id)
                .containsExactlyInAnyOrder("KUTIPAN_AKTA_KEMATIAN", "KUTIPAN_AKTA_PERCERAIAN", "SK_LAHIR_MATI");
    }

    @Test
    void aKindOfTomorrowIsUnknownButNoError() {
        assertThat(DocumentKind.of("SURAT_BARU")).isEmpty();
    }
}
