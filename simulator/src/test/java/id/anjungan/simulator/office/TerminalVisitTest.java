// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.IdentityTerminal;
import id.anjungan.core.device.TerminalFinding;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.TerminalWord;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.finger.FingerOffer;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.terminal.VirtualTerminal;
import id.anjungan.simulator.terminal.link.SimulatedTerminalMaker;
import id.anjungan.simulator.timing.Pace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the office makes of a vendor's terminal's word: as much as it has approved, and no more. */
class TerminalVisitTest {
    @TempDir
    static Path state;

    @TempDir
    Path folder;

    private Rehearsal rehearsal;
    private VirtualTerminal world;
    private IdentityTerminal terminal;

    @BeforeEach
    void open() throws Exception {
        rehearsal = new Rehearsal(state, folder);
        world = new VirtualTerminal(new StateFolder(state), Pace.fast());
        terminal = new SimulatedTerminalMaker(world.start()).open(Map.of()).terminal();
    }

    @AfterEach
    void close() throws Exception {
        terminal.close();
        world.close();
        rehearsal.close();
    }

    /** The terminal's signed word on this person, bound to this nonce. */
    private byte[] attested(Persona person, Nonce nonce) throws Exception {
        world.lay(person, CardCondition.GENUINE);
        world.offer(person, FingerOffer.GENUINE);
        return ((TerminalFinding.Verified) terminal.identify(nonce, prompt -> {})).attestation();
    }

    private VisitDesk.Answer open(Nonce nonce, String citizen, TerminalWord word) throws Exception {
        Nik nik = new Nik(rehearsal.persona(citizen).nik());
        return rehearsal.client.visits().open(new Evidence.AtTerminal(nonce, nik, word, 1));
    }

    private VisitGrant granted(Assurance declared) throws Exception {
        Nonce nonce = rehearsal.client.visits().nonce();
        byte[] attestation = attested(rehearsal.persona("siti"), nonce);
        TerminalWord word = new TerminalWord(VirtualTerminal.NAME, declared, attestation);
        return ((VisitDesk.Answer.Granted) open(nonce, "siti", word)).grant();
    }

    @Test
    void whatTheAssuranceSufficesForIsPrintedAndTheRestIsNot() throws Exception {
        VisitGrant grant = granted(Assurance.TERMINAL);
        assertThat(grant.assurance()).isEqualTo(Assurance.TERMINAL);

        Offer kk = rehearsal.offer(grant, "KARTU_KELUARGA", "DIRI");
        assertThat(kk.assurance()).isEqualTo(Assurance.NIK_AND_PIN);
        assertThat(kk.notYet()).isEmpty();
        assertThat(rehearsal.client.documents().reserve(grant, kk, "L-1"))
                .isInstanceOf(DocumentDesk.Answer.Reserved.class);

        assertThat(kinds(grant)).containsExactly("KARTU_KELUARGA");
    }

    @Test
    void nobodyIsBelievedMoreThanApprovedOrDeclared() throws Exception {
        assertThat(granted(Assurance.CARD_AND_FINGER).assurance()).isEqualTo(Assurance.TERMINAL);
        VisitGrant weak = granted(Assurance.NIK_AND_PIN);
        assertThat(weak.assurance()).isEqualTo(Assurance.NIK_AND_PIN);
        assertThat(kinds(weak)).containsExactly("KARTU_KELUARGA");
    }

    private List<String> kinds(VisitGrant grant) throws Exception {
        return rehearsal.client.documents().offers(grant).offers().stream()
                .filter(offer -> grant.assurance().suffices(offer.assurance()))
                .map(Offer::kind)
                .toList();
    }

    @Test
    void aWordThatIsNotThisTerminalsOnThisCitizenNowOpensNothing() throws Exception {
        Nonce earlier = rehearsal.client.visits().nonce();
        byte[] attestation = attested(rehearsal.persona("siti"), earlier);
        Nonce later = rehearsal.client.visits().nonce();
        assertSentToCounter(open(later, "siti", word(VirtualTerminal.NAME, attestation)));
        assertSentToCounter(open(earlier, "dewi", word(VirtualTerminal.NAME, attestation)));
        assertSentToCounter(open(rehearsal.client.visits().nonce(), "siti", word("unknown", attestation)));
        assertSentToCounter(open(rehearsal.client.visits().nonce(), "siti", word(VirtualTerminal.NAME, new byte[0])));
    }

    private static TerminalWord word(String terminal, byte[] attestation) {
        return new TerminalWord(terminal, Assurance.TERMINAL, attestation);
    }

    private static void assertSentToCounter(VisitDesk.Answer answer) {
        assertThat(answer).isInstanceOf(VisitDesk.Answer.SentToCounter.class);
    }
}
