// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Attestation;
import id.anjungan.core.office.CitizenClaim;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeRecord.Datum;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerDesk.Comparison;
import id.anjungan.core.office.OfficerDesk.Ending;
import id.anjungan.core.office.OfficerDesk.SignIn;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitDesk.Answer;
import id.anjungan.core.visit.Pressed;
import id.anjungan.core.visit.TypedDigits;
import id.anjungan.simulator.card.Portrait;
import id.anjungan.simulator.people.InventedPins;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an officer may do at a machine, as the office sees it. */
class OfficerVisitTest {
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

    private OfficerCard card(String id) throws OfficeFault {
        Evidence.CardAndFinger shown = rehearsal.evidence(id);
        return new OfficerCard(shown.nonce(), shown.nik(), shown.proof());
    }

    private static Pin pin(String digits) {
        TypedDigits typed = TypedDigits.none(Pin.LENGTH);
        for (char digit : digits.toCharArray()) {
            typed = typed.after(new Pressed(TypedDigits.KEY + digit));
        }
        return new Pin(typed);
    }

    private String officersPin() {
        return InventedPins.officer(rehearsal.persona("petugas").nik());
    }

    private OfficerSession signedIn() throws OfficeFault {
        SignIn answer = rehearsal.client.officers().signIn(card("petugas"), pin(officersPin()));
        return ((SignIn.Done) answer).session();
    }

    private CitizenClaim paper(String id) {
        return new CitizenClaim.ByPaper(new Nik(rehearsal.persona(id).nik()));
    }

    private Comparison record(OfficerSession session, CitizenClaim claim) throws OfficeFault {
        return rehearsal.client.officers().record(session, claim, OfficerReason.OTHER);
    }

    private Answer opened(OfficerSession session, String id) throws OfficeFault {
        Nik nik = new Nik(rehearsal.persona(id).nik());
        return rehearsal.client.visits().open(new Evidence.Accompanied(nik, new Attestation(session.token(), "OTHER")));
    }

    @Test
    void cardAndPinOpenOneSessionWhichOpensOneVisitWithItsOwnAssurance() throws Exception {
        OfficerSession session = signedIn();
        assertThat(session.staff()).isEqualTo("CT-017");
        assertThat(session.reasons()).containsExactly(OfficerReason.values());
        Evidence.CardAndFinger shown = rehearsal.evidence("siti");
        CitizenClaim claim = new CitizenClaim.ByCard(shown.nonce(), shown.nik(), shown.proof());

        Comparison.Shown record = (Comparison.Shown) record(session, claim);
        assertThat(record.record().photo()).isEqualTo(Portrait.jpeg(rehearsal.persona("siti")));
        assertThat(record.record().shown(Datum.NAME))
                .isEqualTo(rehearsal.persona("siti").name());

        Answer.Granted granted = (Answer.Granted) opened(session, "siti");
        assertThat(granted.grant().assurance()).isEqualTo(Assurance.OFFICER);
        assertThatThrownBy(() -> record(session, claim)).isInstanceOf(OfficeFault.class);
        assertThat(rehearsal.office.book().accompanied())
                .singleElement()
                .isEqualTo(
                        new OfficeBook.Accompanied(rehearsal.persona("petugas").nik(), "OTHER", "opened"));
    }

    @Test
    void aPinThatDiffersLeavesTheCardsNonceAndTheThirdLocks() throws Exception {
        OfficerCard card = card("petugas");
        Pin wrong = pin(InventedPins.wrong(officersPin()));

        assertThat(rehearsal.client.officers().signIn(card, wrong)).isEqualTo(new SignIn.Differed(2));
        assertThat(rehearsal.client.officers().signIn(card, wrong)).isEqualTo(new SignIn.Differed(1));
        assertThat(rehearsal.client.officers().signIn(card, wrong)).isEqualTo(new SignIn.Locked());
        assertThat(rehearsal.client.officers().signIn(card("petugas"), pin(officersPin())))
                .isEqualTo(new SignIn.Locked());
        assertThat(rehearsal.office.book().accompanied()).isEmpty();
    }

    /** Neither the words nor the tries tell who works here. */
    @Test
    void aCardThatIsNoOfficersIsAnsweredLikeAWrongPin() throws Exception {
        OfficerCard card = card("siti");
        String pin = InventedPins.officer(card.nik().digits());

        assertThat(rehearsal.client.officers().signIn(card, pin(pin))).isEqualTo(new SignIn.Differed(2));
        assertThat(rehearsal.client.officers().signIn(card, pin(pin))).isEqualTo(new SignIn.Differed(1));
        assertThat(rehearsal.client.officers().signIn(card, pin(pin))).isEqualTo(new SignIn.Locked());
    }

    @ParameterizedTest
    @ValueSource(strings = {"petugas", "lilis", "tegar"})
    void nobodyAccompaniesHimselfOrHisOwnFamily(String near) throws Exception {
        OfficerSession session = signedIn();

        assertThat(record(session, paper(near))).isInstanceOf(Comparison.OtherOfficer.class);
        assertThat(opened(session, near)).isInstanceOf(Answer.SentToCounter.class);
        assertThat(rehearsal.office.book().visits()).isEmpty();
    }

    @Test
    void oneSessionIsForOneCitizen() throws Exception {
        OfficerSession session = signedIn();
        record(session, paper("siti"));

        assertThatThrownBy(() -> record(session, paper("dewi"))).isInstanceOf(OfficeFault.class);
        assertThat(opened(session, "dewi")).isInstanceOf(Answer.SentToCounter.class);
        assertThatThrownBy(() -> opened(session, "siti")).isInstanceOf(OfficeFault.class);
        assertThat(rehearsal.office.book().visits()).isEmpty();
    }

    @Test
    void aRecordThatIsNotThereAndOneThatIsNotInOrderAreNotToldApart() throws Exception {
        OfficerSession session = signedIn();

        assertThat(record(session, new CitizenClaim.ByPaper(new Nik("9999999999999999"))))
                .isEqualTo(new Comparison.SentToCounter());
        assertThat(record(session, paper("olivier"))).isEqualTo(new Comparison.SentToCounter());
        rehearsal.client.officers().end(session, Ending.DECLINED);
        assertThatThrownBy(() -> record(session, paper("siti"))).isInstanceOf(OfficeFault.class);
    }
}
