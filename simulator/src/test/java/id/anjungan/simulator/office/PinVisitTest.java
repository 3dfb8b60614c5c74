// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.DocumentDesk.Release;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitDesk.Answer;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.simulator.people.InventedPins;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office makes of a NIK and a PIN, and of a document's PIN. */
class PinVisitTest {
    private static final String KK = "KARTU_KELUARGA";

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

    private String nik(String id) {
        return rehearsal.persona(id).nik();
    }

    private String unknown() {
        return rehearsal.people.unknownNik(nik("wati"));
    }

    private Answer shown(String nik, String pin) throws OfficeFault {
        return rehearsal.client.visits().open(new Evidence.NikAndPin(Samples.typed(nik), new Pin(Samples.typed(pin))));
    }

    private Answer right(String id) throws OfficeFault {
        return shown(nik(id), InventedPins.masuk(nik(id)));
    }

    private Answer wrong(String nik) throws OfficeFault {
        return shown(nik, InventedPins.wrong(InventedPins.masuk(nik)));
    }

    private VisitGrant granted(String id) throws OfficeFault {
        return ((Answer.Granted) right(id)).grant();
    }

    private Release released(VisitGrant grant, Offer offer, String pin) throws OfficeFault {
        return rehearsal.client.documents().release(grant, offer, new Pin(Samples.typed(pin)));
    }

    private String printPin() {
        return InventedPins.cetak(KK + " " + rehearsal.persona("wati").kkNumber());
    }

    @Test
    void theRightPinOpensAVisitOfTheLeastAssurance() throws Exception {
        VisitGrant grant = granted("siti");
        assertThat(grant.assurance()).isEqualTo(Assurance.NIK_AND_PIN);
        List<Offer> offers = rehearsal.client.documents().offers(grant).offers();
        assertThat(offers)
                .extracting(Offer::relation)
                .as("nobody else's papers")
                .containsOnly("DIRI");
        assertThat(offers).allMatch(Offer::printPin);
        assertThat(offers)
                .filteredOn(offer -> grant.assurance().suffices(offer.assurance()))
                .extracting(Offer::kind)
                .containsExactly(KK);
    }

    @Test
    void whatDemandsMoreIsNeitherHandedOutNorReserved() throws Exception {
        VisitGrant grant = granted("siti");
        Offer akta = rehearsal.offer(grant, "KUTIPAN_AKTA_KELAHIRAN", "DIRI");
        assertThat(rehearsal.client.documents().reserve(grant, akta, "L-1"))
                .isEqualTo(new DocumentDesk.Answer.Refused("assurance-too-low"));
        assertThat(fault(() -> rehearsal.client.documents().content(grant, akta)))
                .isEqualTo(OfficeFault.Kind.UNINTELLIGIBLE);
        assertThat(rehearsal.served).isEmpty();
    }

    private interface Call {
        void made() throws OfficeFault;
    }

    private static OfficeFault.Kind fault(Call call) {
        try {
            call.made();
            return null;
        } catch (OfficeFault fault) {
            return fault.kind();
        }
    }

    /** Answers, lengths on the wire, and the least time of each call. */
    private List<String> threeTries(String nik) throws OfficeFault {
        int from = rehearsal.wire.size();
        List<String> told = new ArrayList<>();
        for (int i = 0; i < PinDesk.TRIES; i++) {
            Duration before = rehearsal.office.floor().sum();
            told.add(wrong(nik).toString());
            told.add(rehearsal.office.floor().sum().minus(before).toString());
        }
        told.addAll(rehearsal.wire.subList(from, rehearsal.wire.size()));
        return told;
    }

    @Test
    void aNikThatNobodyHasIsAnsweredAsAWrongPinIs() throws Exception {
        List<String> wrong = threeTries(nik("wati"));
        assertThat(wrong)
                .startsWith(new Answer.PinDiffers(2).toString())
                .contains(new Answer.PinDiffers(1).toString(), new Answer.PinLocked().toString());
        assertThat(threeTries(unknown())).isEqualTo(wrong);
        assertThat(threeTries(nik("andi"))).as("a child has no PIN").isEqualTo(wrong);
        assertThat(shown(unknown(), "000000")).isEqualTo(new Answer.PinLocked());
        assertThat(rehearsal.office.book().referrals()).isEmpty();
    }

    @Test
    void aLockConcernsThisWayAndThisNikUntilTheCounterOpensIt() throws Exception {
        threeTries(nik("siti"));
        assertThat(right("siti")).isEqualTo(new Answer.PinLocked());
        assertThat(right("budi")).isInstanceOf(Answer.Granted.class);
        assertThat(rehearsal.open("siti").assurance()).isEqualTo(Assurance.CARD_AND_FINGER);
        rehearsal.restart();
        assertThat(right("siti")).as("after a restart of the office").isEqualTo(new Answer.PinLocked());
        rehearsal.office.book().unlock(nik("siti"));
        assertThat(right("siti")).isInstanceOf(Answer.Granted.class);
    }

    @Test
    void theRightPinGivesAllTriesBack() throws Exception {
        wrong(nik("siti"));
        wrong(nik("siti"));
        assertThat(right("siti")).isInstanceOf(Answer.Granted.class);
        assertThat(wrong(nik("siti"))).isEqualTo(new Answer.PinDiffers(2));
    }

    @Test
    void aKioskWhereTooManyDoNotMatchRestsWhoeverAsks() throws Exception {
        List<String> victims = List.of("siti", "budi", "dewi", "agus");
        for (String victim : victims) {
            threeTries(nik(victim));
        }
        assertThat(right("wati")).isEqualTo(new Answer.PinResting());
        assertThat(shown(unknown(), "000000")).isEqualTo(new Answer.PinResting());
        assertThat(rehearsal.open("wati").assurance()).isEqualTo(Assurance.CARD_AND_FINGER);
    }

    @Test
    void aDocumentIsReservedOnceItsPinWasShown() throws Exception {
        VisitGrant grant = granted("wati");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        String pin = printPin();
        DocumentDesk documents = rehearsal.client.documents();
        assertThat(documents.reserve(grant, kk, "L-1")).isEqualTo(new DocumentDesk.Answer.Refused("print-pin-needed"));
        assertThat(released(grant, kk, InventedPins.wrong(pin))).isEqualTo(new Release.PinDiffers(2));
        assertThat(released(grant, kk, pin)).isEqualTo(new Release.Released());
        assertThat(documents.reserve(grant, kk, "L-2")).isInstanceOf(DocumentDesk.Answer.Reserved.class);
        assertThat(documents.reserve(grant, kk, "L-3")).isEqualTo(new DocumentDesk.Answer.Refused("copy-taken"));
    }

    @Test
    void aPinThatReleasedInOneVisitReleasesNothingInAnother() throws Exception {
        VisitGrant first = granted("wati");
        Offer kk = rehearsal.offer(first, KK, "DIRI");
        released(first, kk, printPin());
        VisitGrant second = granted("wati");
        Offer again = rehearsal.offer(second, KK, "DIRI");
        assertThat(rehearsal.client.documents().reserve(second, again, "L-1"))
                .isEqualTo(new DocumentDesk.Answer.Refused("print-pin-needed"));
        assertThat(fault(() -> released(second, kk, "000000"))).isEqualTo(OfficeFault.Kind.UNINTELLIGIBLE);
    }

    @Test
    void threeWrongPinsCloseADocumentAndNothingElse() throws Exception {
        VisitGrant grant = granted("wati");
        Offer kk = rehearsal.offer(grant, KK, "DIRI");
        String pin = printPin();
        released(grant, kk, InventedPins.wrong(pin));
        released(grant, kk, InventedPins.wrong(pin));
        assertThat(released(grant, kk, InventedPins.wrong(pin))).isEqualTo(new Release.PinLocked());
        assertThat(released(grant, kk, pin)).isEqualTo(new Release.PinLocked());
        assertThat(right("wati")).isInstanceOf(Answer.Granted.class);
    }

    @Test
    void theWireTellsNoPin() throws Exception {
        VisitGrant grant = granted("wati");
        released(grant, rehearsal.offer(grant, KK, "DIRI"), printPin());
        assertThat(String.join("\n", rehearsal.wire))
                .contains("/release -> 200")
                .doesNotContain(nik("wati"))
                .doesNotContain(InventedPins.masuk(nik("wati")))
                .doesNotContain(printPin());
    }
}
