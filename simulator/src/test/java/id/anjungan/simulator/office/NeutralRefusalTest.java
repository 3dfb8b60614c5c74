// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.code.AccessCode;
import id.anjungan.core.code.CodeClaims;
import id.anjungan.core.code.CodeClaims.Scope;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.CitizenClaim;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerDesk.Comparison;
import id.anjungan.core.office.OfficerDesk.SignIn;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitDesk.Answer;
import id.anjungan.simulator.people.InventedPins;
import id.anjungan.simulator.scanner.CodeCutter;
import id.anjungan.simulator.scanner.CodeOffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever is the matter with a citizen's record, a kiosk is told the same on each of the four ways in. */
class NeutralRefusalTest {
    private static final int WAYS = 4;

    private static Rehearsal rehearsal;

    @BeforeAll
    static void open(@TempDir Path state, @TempDir Path folder) throws IOException {
        rehearsal = new Rehearsal(state, folder);
    }

    @AfterAll
    static void close() {
        rehearsal.close();
    }

    private static Answer opened(Evidence evidence) throws OfficeFault {
        return rehearsal.client.visits().open(evidence);
    }

    private static String nik() {
        return rehearsal.persona("wati").nik();
    }

    private static Pin pin(String digits) {
        return new Pin(Samples.typed(digits));
    }

    private static Evidence byNik(String typed) {
        return new Evidence.NikAndPin(Samples.typed(nik()), pin(typed));
    }

    private static Evidence byCode(CodeClaims claims) {
        String text = new CodeCutter(rehearsal.office.signers(), Clock.systemUTC()).text(CodeOffer.GOOD, claims);
        AccessCode code =
                AccessCode.readText(text.getBytes(StandardCharsets.US_ASCII)).orElseThrow();
        return new Evidence.QrAndPin(new CodeToken(code.token()), pin(InventedPins.masuk(nik())));
    }

    private static CodeClaims given() {
        CodeCutter cutter = new CodeCutter(rehearsal.office.signers(), Clock.systemUTC());
        CodeClaims claims = cutter.claims(Scope.ACCESS, CodeOffer.GOOD);
        rehearsal.office.codes().give(rehearsal.persona("wati"), claims);
        return claims;
    }

    private static Comparison accompanied() throws OfficeFault {
        Evidence.CardAndFinger shown = rehearsal.evidence("petugas");
        OfficerCard card = new OfficerCard(shown.nonce(), shown.nik(), shown.proof());
        String pin = InventedPins.officer(rehearsal.persona("petugas").nik());
        OfficerSession session = ((SignIn.Done) rehearsal.client.officers().signIn(card, pin(pin))).session();
        CitizenClaim claim = new CitizenClaim.ByPaper(new Nik(nik()));
        return rehearsal.client.officers().record(session, claim, OfficerReason.OTHER);
    }

    private static List<String> since(int from, List<String> all) {
        return all.subList(from, all.size());
    }

    /** The office alone keeps what it was; a code and a PIN that were right are as good as before. */
    @ParameterizedTest
    @EnumSource(value = RecordFlaw.class, mode = Mode.EXCLUDE, names = "NONE")
    void noWayTellsWhatItIs(RecordFlaw flaw) throws Exception {
        CodeClaims code = given();
        rehearsal.office.knobs().refuseOpening(flaw);
        int lines = rehearsal.wire.size();
        int referrals = rehearsal.office.book().referrals().size();
        int visits = rehearsal.office.book().visits().size();
        assertThat(opened(byNik(InventedPins.wrong(InventedPins.masuk(nik())))))
                .as("without the PIN nobody learns that there is a record")
                .isEqualTo(new Answer.PinDiffers(2));
        assertThat(opened(rehearsal.evidence("wati"))).isInstanceOf(Answer.SentToCounter.class);
        assertThat(opened(byNik(InventedPins.masuk(nik())))).isInstanceOf(Answer.SentToCounter.class);
        assertThat(opened(byCode(code))).isInstanceOf(Answer.SentToCounter.class);
        assertThat(accompanied()).isEqualTo(new Comparison.SentToCounter());
        assertThat(since(referrals, rehearsal.office.book().referrals()))
                .isEqualTo(Collections.nCopies(WAYS, flaw.words()));
        assertThat(since(lines, rehearsal.wire))
                .filteredOn(line -> line.matches("POST /v1/(visits|officer/records) .* 47 back\\)"))
                .as("one length, which no other answer has")
                .hasSize(WAYS);
        assertThat(rehearsal.office.book().visits()).hasSize(visits);

        rehearsal.office.knobs().up();
        assertThat(opened(byCode(code))).as("the code was not used up").isInstanceOf(Answer.Granted.class);
    }
}
