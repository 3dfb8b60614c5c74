// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.ChipProof;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.DocumentDesk.Fate;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.office.Warning;
import id.anjungan.core.office.WayCount;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VirtualOfficeTest {
    private static final String KK = "KARTU_KELUARGA";
    private static final String BIRTH = "KUTIPAN_AKTA_KELAHIRAN";

    @TempDir
    static Path state;

    @TempDir
    Path folder;

    private Rehearsal rehearsal;

    @BeforeEach
    void open() throws IOException {
        rehearsal = new Rehearsal(state, folder);
        rehearsal.office.knobs().offers(List.of(KK));
    }

    @AfterEach
    void close() {
        rehearsal.close();
    }

    @Test
    void aVisitFromOpeningToPaper() throws Exception {
        rehearsal.office.knobs().offers(List.of(KK, BIRTH));
        VisitGrant grant = rehearsal.open("siti");
        assertThat(grant.shownName()).isEqualTo("Siti R. W.");
        List<Offer> offers = rehearsal.client.documents().offers(grant).offers();
        assertThat(offers).extracting(Offer::relation).containsExactly("DIRI", "DIRI", "ANAK", "ANAK");
        assertThat(offers).extracting(Offer::holder).contains("Rini, anak, 2 th", "Andi, anak, 9 th");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        byte[] content = rehearsal.client.documents().content(grant, kk);
        assertThat(content).hasSize((int) kk.size());
        assertThat(sha256(content)).isEqualTo(kk.sha256());
        assertThat(rehearsal.served).containsExactly(content);
        var reserved =
                (DocumentDesk.Answer.Reserved) rehearsal.client.documents().reserve(grant, kk, "L-1");
        assertThat(reserved.reservation().sha256()).isEqualTo(kk.sha256());
        assertThat(rehearsal.client.documents().reserved("L-1")).isTrue();
        rehearsal.client.documents().report("L-1", Fate.PRINTED, "impressions 1");
        rehearsal.client.visits().close(grant, "printed");
        assertThat(rehearsal.office.book().fate("L-1")).contains(Fate.PRINTED);
        assertThat(rehearsal.office.book().visits())
                .extracting(OfficeBook.Opened::outcome)
                .containsExactly("printed");
    }

    @Test
    void aSecondCopyIsRefusedAndSaysSoWithoutAName() throws Exception {
        VisitGrant siti = rehearsal.open("siti");
        Offer kk = rehearsal.offer(siti, KK, "DIRI");
        rehearsal.client.documents().reserve(siti, kk, "L-1");
        assertThat(rehearsal.client.documents().reserve(siti, kk, "L-2"))
                .isEqualTo(new DocumentDesk.Answer.Refused("copy-taken"));
        VisitGrant budi = rehearsal.open("budi");
        Offer shared = rehearsal.offer(budi, KK, "DIRI");
        assertThat(shared.notYet()).contains("Sudah dicetak oleh anggota keluarga");
        assertThat(rehearsal.client.documents().reserve(budi, shared, "L-3"))
                .isEqualTo(new DocumentDesk.Answer.Refused("copy-taken"));
        assertThat(rehearsal.offer(rehearsal.open("siti"), KK, "DIRI").notYet()).contains("Sudah dicetak");
    }

    @Test
    void notPrintedGivesTheAuthorisationBack() throws Exception {
        VisitGrant grant = rehearsal.open("siti");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        rehearsal.client.documents().reserve(grant, kk, "L-1");
        rehearsal.client.documents().report("L-1", Fate.NOT_PRINTED, "never submitted");
        rehearsal.client.documents().report("L-1", Fate.NOT_PRINTED, "said again after a restart");
        assertThat(rehearsal.offer(grant, KK, "DIRI").notYet()).isEmpty();
        assertThat(rehearsal.client.documents().reserve(grant, kk, "L-2"))
                .isInstanceOf(DocumentDesk.Answer.Reserved.class);
        assertFault(
                OfficeFault.Kind.UNINTELLIGIBLE,
                () -> rehearsal.client.documents().report("L-1", Fate.PRINTED, "a second thought"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fate.class,
            names = {"SPOILED", "IN_DOUBT", "PRINTED"})
    void otherFatesDoNotUntilAnOfficerRenewsIt(Fate fate) throws Exception {
        VisitGrant grant = rehearsal.open("siti");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        rehearsal.client.documents().reserve(grant, kk, "L-1");
        rehearsal.client.documents().report("L-1", fate, "");
        assertThat(rehearsal.client.documents().reserve(grant, kk, "L-2"))
                .isInstanceOf(DocumentDesk.Answer.Refused.class);
        rehearsal.office.book().renew("L-1");
        assertThat(rehearsal.client.documents().reserve(grant, kk, "L-3"))
                .isInstanceOf(DocumentDesk.Answer.Reserved.class);
    }

    @Test
    void aReservationThatIsSentAgainGetsTheFirstAnswer() throws Exception {
        rehearsal.office.knobs().offers(List.of(KK, BIRTH));
        VisitGrant grant = rehearsal.open("siti");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        var first = rehearsal.client.documents().reserve(grant, kk, "L-1");
        assertThat(rehearsal.client.documents().reserve(grant, kk, "L-1")).isEqualTo(first);
        Offer akta = rehearsal.offer(grant, BIRTH, "DIRI");
        assertThat(rehearsal.client.documents().reserve(grant, akta, "L-1"))
                .isEqualTo(new DocumentDesk.Answer.Refused("key-reused"));
        assertThat(rehearsal.office.book().reservations()).hasSize(1);
    }

    @Test
    void anOfferIsItsVisitsAlone() throws Exception {
        VisitGrant siti = rehearsal.open("siti");
        VisitGrant dewi = rehearsal.open("dewi");
        Offer kk = rehearsal.offer(siti, KK, "DIRI");
        assertFault(
                OfficeFault.Kind.UNINTELLIGIBLE,
                () -> rehearsal.client.documents().content(dewi, kk));
        assertThat(rehearsal.client.documents().reserve(dewi, kk, "L-1"))
                .isEqualTo(new DocumentDesk.Answer.Refused("offer-unknown"));
        assertThat(rehearsal.served).isEmpty();
        rehearsal.client.visits().close(siti, "abandoned");
        assertFault(
                OfficeFault.Kind.UNINTELLIGIBLE,
                () -> rehearsal.client.documents().offers(siti));
        assertThat(rehearsal.client.documents().reserve(siti, kk, "L-2"))
                .isEqualTo(new DocumentDesk.Answer.Refused("visit-over"));
    }

    @Test
    void aNonceIsGoodForOneOpening() throws Exception {
        Evidence.CardAndFinger evidence = rehearsal.evidence("siti");
        rehearsal.client.visits().open(evidence);
        assertFault(
                OfficeFault.Kind.UNINTELLIGIBLE, () -> rehearsal.client.visits().open(evidence));
    }

    @Test
    void aChipThatDoesNotHoldIsSentToTheCounterWithoutAReason() throws Exception {
        Nonce nonce = rehearsal.client.visits().nonce();
        Evidence.CardAndFinger dewis = rehearsal.evidence(rehearsal.persona("dewi"), nonce);
        assertSentToCounter(
                new Evidence.CardAndFinger(nonce, rehearsal.evidence("siti").nik(), dewis.proof(), 1));
        Evidence.CardAndFinger own = rehearsal.evidence("siti");
        byte[] wrong = own.proof().signature().clone();
        wrong[40] ^= 1;
        assertSentToCounter(with(
                own, new ChipProof(wrong, own.proof().publicKey(), own.proof().securityObject())));
        Evidence.CardAndFinger clone = rehearsal.evidence("siti");
        ChipProof other =
                rehearsal.chips.proof(rehearsal.persona("siti"), clone.nonce().bytes());
        assertSentToCounter(with(
                clone,
                new ChipProof(
                        other.signature(), other.publicKey(), clone.proof().securityObject())));
        Evidence.CardAndFinger foreign = rehearsal.evidence("siti");
        ChipProof strangers = new HandmadeChips()
                .proof(rehearsal.persona("siti"), foreign.nonce().bytes());
        assertSentToCounter(with(foreign, strangers));
        Evidence.CardAndFinger garbage = rehearsal.evidence("siti");
        assertSentToCounter(with(
                garbage,
                new ChipProof(garbage.proof().signature(), garbage.proof().publicKey(), new byte[] {0x77, 1, 0})));
        assertThat(rehearsal.office.book().visits()).isEmpty();
        assertThat(rehearsal.office.book().referrals())
                .containsExactly(
                        "card is another citizen's, or replaced",
                        "chip signature wrong",
                        "chip key not under the security object",
                        "security object not believed",
                        "security object not believed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"olivier", "kenji", "andi"})
    void peopleWhoMustSeeAnOfficerAreToldNoMore(String id) throws Exception {
        assertSentToCounter(rehearsal.evidence(id));
    }

    @Test
    void restartingForgetsNothing() throws Exception {
        VisitGrant grant = rehearsal.open("siti");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        rehearsal.client.documents().reserve(grant, kk, "L-1");
        rehearsal.restart();
        assertThat(rehearsal.client.documents().reserved("L-1")).isTrue();
        assertThat(rehearsal.offer(grant, KK, "DIRI").sha256()).isEqualTo(kk.sha256());
        assertThat(rehearsal.client.documents().reserve(grant, kk, "L-2"))
                .isInstanceOf(DocumentDesk.Answer.Refused.class);
        rehearsal.client.documents().report("L-1", Fate.PRINTED, "");
        assertThat(rehearsal.office.book().fate("L-1")).contains(Fate.PRINTED);
    }

    @Test
    void whatItServesWrongIsStillOfferedUnderItsOwnDigest() throws Exception {
        for (String manner : List.of("altered", "stamped", "other-citizen", "no-revocation", "other-office")) {
            rehearsal.office.knobs().serve(manner);
            VisitGrant grant = rehearsal.open("siti");
            Offer kk = rehearsal.offer(grant, KK, "DIRI");
            assertThat(kk.number()).isEqualTo(rehearsal.persona("siti").kkNumber());
            assertThat(sha256(rehearsal.client.documents().content(grant, kk)))
                    .as(manner)
                    .isEqualTo(kk.sha256());
        }
        rehearsal.office.knobs().serve("swapped");
        VisitGrant grant = rehearsal.open("siti");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        assertThat(sha256(rehearsal.client.documents().content(grant, kk))).isNotEqualTo(kk.sha256());
    }

    @Test
    void knobsRefuseAndGarble() throws Exception {
        rehearsal.office.knobs().offers(List.of());
        VisitGrant grant = rehearsal.open("siti");
        assertThat(rehearsal.client.documents().offers(grant).offers()).isEmpty();
        rehearsal.office.knobs().offers(List.of("KUTIPAN_KELAHIRAN"));
        Offer akta = rehearsal.offer(grant, BIRTH, "ANAK");
        rehearsal.office.knobs().turn("refuse-reserve");
        assertThat(rehearsal.client.documents().reserve(grant, akta, "L-1"))
                .isEqualTo(new DocumentDesk.Answer.Refused("offer-withdrawn"));
        rehearsal.office.knobs().turn("refuse-open");
        assertSentToCounter(rehearsal.evidence("siti"));
        rehearsal.office.knobs().turn("garbled");
        assertFault(
                OfficeFault.Kind.UNINTELLIGIBLE, () -> rehearsal.client.visits().nonce());
        rehearsal.office.knobs().turn("up");
        assertThat(rehearsal.open("siti").token()).isNotEmpty();
    }

    @Test
    void theMachineTalksToItsDesk() throws Exception {
        KioskDesk desk = rehearsal.client.kiosk();
        assertThat(desk.settings().region()).isEqualTo("9901");
        assertThat(desk.trustData().anchors()).isNotEmpty();
        assertThat(desk.trustData().revocationLists()).isNotEmpty();
        Instant theirs = desk.heartbeat(new KioskDesk.Health(
                "READY",
                12,
                "ab".repeat(32),
                Set.of(Warning.TICKET_PAPER_LOW),
                List.of(new WayCount("qr", List.of(2, 0, 0, 0), 1))));
        assertThat(theirs)
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(rehearsal.client.clockSkew().orElseThrow().abs()).isLessThan(Duration.ofSeconds(60));
        desk.callStaff("K-402");
        assertThat(rehearsal.office.book().staffCalls()).containsExactly("K-402");
        assertThat(rehearsal.office.book().heartbeats()).containsExactly("READY");
        assertThat(rehearsal.office.book().warnings()).containsExactly("TICKET_PAPER_LOW");
        assertThat(rehearsal.office.book().ways())
                .containsExactly("{\"way\":\"qr\",\"accepted\":[2,0,0,0],\"refused\":1}");
        assertThat(rehearsal.client.warm()).isTrue();
    }

    @Test
    void aRevokedKioskIsRefused() throws Exception {
        rehearsal.office.revoke(VirtualOffice.KIOSK);
        assertFault(
                OfficeFault.Kind.KIOSK_REFUSED, () -> rehearsal.client.visits().nonce());
    }

    @Test
    void theWireTellsNobodysNumberOrName() throws Exception {
        rehearsal.office.knobs().offers(List.of(KK, BIRTH));
        VisitGrant grant = rehearsal.open("siti");
        for (Offer offer : rehearsal.client.documents().offers(grant).offers()) {
            rehearsal.client.documents().content(grant, offer);
            rehearsal.client.documents().reserve(grant, offer, "L-" + offer.id());
        }
        rehearsal.client.visits().close(grant, "printed");
        String wire = String.join("\n", rehearsal.wire);
        assertThat(wire).contains("POST /v1/visits -> 201").doesNotContain(grant.token());
        rehearsal
                .people
                .personas()
                .forEach(one -> assertThat(wire)
                        .doesNotContain(one.nik())
                        .doesNotContainIgnoringCase(one.name())
                        .doesNotContain(one.kkNumber().isEmpty() ? "99110" : one.kkNumber()));
    }

    private void assertSentToCounter(Evidence evidence) throws OfficeFault {
        assertThat(rehearsal.client.visits().open(evidence)).isInstanceOf(VisitDesk.Answer.SentToCounter.class);
    }

    private static Evidence.CardAndFinger with(Evidence.CardAndFinger evidence, ChipProof proof) {
        return new Evidence.CardAndFinger(evidence.nonce(), evidence.nik(), proof, 1);
    }

    private static void assertFault(OfficeFault.Kind kind, ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OfficeFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
