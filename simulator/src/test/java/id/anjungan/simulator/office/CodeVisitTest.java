// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.code.AccessCode;
import id.anjungan.core.code.CodeClaims;
import id.anjungan.core.code.CodeClaims.Scope;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.VisitDesk.Answer;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.simulator.people.InventedPins;
import id.anjungan.simulator.scanner.CodeCutter;
import id.anjungan.simulator.scanner.CodeOffer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the office makes of an access code and a PIN, whatever the kiosk thought of the code. */
class CodeVisitTest {
    private static final String KK = "KARTU_KELUARGA";

    /** A code that opens nothing; all of them are answered alike. */
    private enum Useless {
        EXPIRED(CodeOffer.EXPIRED, Duration.ZERO),
        ALTERED(CodeOffer.ALTERED, Duration.ZERO),
        OF_ANOTHER_OFFICE(CodeOffer.OTHER_OFFICE, Duration.ZERO),
        NOT_YET_VALID(CodeOffer.GOOD, Duration.ofHours(1)),
        NEVER_GIVEN(CodeOffer.GOOD, Duration.ZERO),
        USED_AT_ANOTHER_MACHINE(CodeOffer.SPENT, Duration.ZERO);

        private final CodeOffer offer;
        private final Duration ahead;

        Useless(CodeOffer offer, Duration ahead) {
            this.offer = offer;
            this.ahead = ahead;
        }
    }

    private static Rehearsal rehearsal;
    private static HttpsOffice neighbour;

    @BeforeAll
    static void open(@TempDir Path state, @TempDir Path folder) throws IOException {
        rehearsal = new Rehearsal(state, folder);
        neighbour = rehearsal.neighbour();
    }

    @AfterAll
    static void close() {
        neighbour.close();
        rehearsal.close();
    }

    private static CodeCutter cutter(Duration ahead) {
        return new CodeCutter(rehearsal.office.signers(), Clock.offset(Clock.systemUTC(), ahead));
    }

    private static byte[] token(String text) {
        return AccessCode.readText(text.getBytes(StandardCharsets.US_ASCII))
                .orElseThrow()
                .token();
    }

    /** A code that the office gives this person. */
    private static byte[] given(String id) {
        CodeClaims claims = cutter(Duration.ZERO).claims(Scope.ACCESS, CodeOffer.GOOD);
        rehearsal.office.codes().give(rehearsal.persona(id), claims);
        return token(cutter(Duration.ZERO).text(CodeOffer.GOOD, claims));
    }

    private static byte[] useless(Useless why) {
        CodeClaims claims = cutter(why.ahead).claims(Scope.ACCESS, why.offer);
        if (why != Useless.NEVER_GIVEN) {
            rehearsal.office.codes().give(rehearsal.persona("wati"), claims);
        }
        if (why == Useless.USED_AT_ANOTHER_MACHINE) {
            rehearsal.office.codes().spend(claims);
        }
        return token(cutter(why.ahead).text(why.offer, claims));
    }

    private static String masuk(String id) {
        return InventedPins.masuk(rehearsal.persona(id).nik());
    }

    /** The client overwrites what it has sent. */
    private static Answer shown(HttpsOffice kiosk, byte[] token, String pin) throws OfficeFault {
        return kiosk.visits().open(new Evidence.QrAndPin(new CodeToken(token.clone()), new Pin(Samples.typed(pin))));
    }

    private static Answer right(byte[] token) throws OfficeFault {
        return shown(rehearsal.client, token, masuk("wati"));
    }

    private static Answer wrong(byte[] token) throws OfficeFault {
        return shown(rehearsal.client, token, InventedPins.wrong(masuk("wati")));
    }

    @Test
    void aCodeOpensOneVisitOfItsAssuranceAndNoSecondOneAnywhere() throws Exception {
        byte[] code = given("wati");
        assertThat(((Answer.Granted) right(code)).grant().assurance()).isEqualTo(Assurance.QR_AND_PIN);
        assertThat(right(code)).isEqualTo(new Answer.CodeSpent());
        assertThat(shown(neighbour, code, masuk("wati"))).isEqualTo(new Answer.CodeSpent());
        assertThat(shown(neighbour, given("wati"), masuk("wati"))).isInstanceOf(Answer.Granted.class);
    }

    @Test
    void ofTwoMachinesThatShowOneCodeAtOnceOneIsLetIn() {
        byte[] code = given("wati");
        List<CompletableFuture<Answer>> both = Stream.of(rehearsal.client, neighbour)
                .map(kiosk -> CompletableFuture.supplyAsync(() -> shownLater(kiosk, code)))
                .toList();
        assertThat(both)
                .extracting(CompletableFuture::join)
                .contains(new Answer.CodeSpent())
                .hasAtLeastOneElementOfType(Answer.Granted.class);
    }

    private static Answer shownLater(HttpsOffice kiosk, byte[] code) {
        try {
            return shown(kiosk, code, masuk("wati"));
        } catch (OfficeFault fault) {
            throw new CompletionException(fault);
        }
    }

    /** Nobody learns from the answer whether the PIN was right, and no try is taken from the holder. */
    @ParameterizedTest
    @EnumSource
    void whateverIsWrongWithACodeTheKioskIsToldTheSame(Useless why) throws Exception {
        byte[] code = useless(why);
        int from = rehearsal.wire.size();
        assertThat(right(code)).isEqualTo(new Answer.CodeSpent());
        assertThat(wrong(code)).isEqualTo(new Answer.CodeSpent());
        assertThat(rehearsal.wire.subList(from, rehearsal.wire.size()))
                .hasSize(2)
                .allMatch(line -> line.endsWith(" bytes there, 23 back)"));
        assertThat(wrong(given("wati"))).isEqualTo(new Answer.PinDiffers(2));
        assertThat(right(given("wati"))).as("gives the tries back").isInstanceOf(Answer.Granted.class);
    }

    @Test
    void aWrongPinUsesNoCodeUpAndTheThirdClosesThisWayAlone() throws Exception {
        byte[] code = given("budi");
        String pin = masuk("budi");
        String wrong = InventedPins.wrong(pin);
        assertThat(shown(rehearsal.client, code, wrong)).isEqualTo(new Answer.PinDiffers(2));
        assertThat(shown(neighbour, given("budi"), wrong))
                .as("counted for the holder, wherever")
                .isEqualTo(new Answer.PinDiffers(1));
        assertThat(shown(rehearsal.client, code, wrong)).isEqualTo(new Answer.PinLocked());
        assertThat(shown(rehearsal.client, given("budi"), pin)).isEqualTo(new Answer.PinLocked());
        String nik = rehearsal.persona("budi").nik();
        assertThat(rehearsal
                        .client
                        .visits()
                        .open(new Evidence.NikAndPin(Samples.typed(nik), new Pin(Samples.typed(pin)))))
                .isInstanceOf(Answer.Granted.class);
    }

    @Test
    void aCodeForOneDocumentLeadsToThatAlone() throws Exception {
        CodeClaims claims = cutter(Duration.ZERO).claims(Scope.DOCUMENT, CodeOffer.DOCUMENT);
        rehearsal.office.codes().give(rehearsal.persona("wati"), claims, KK);
        rehearsal.office.prepare(rehearsal.persona("wati"));
        byte[] code = token(cutter(Duration.ZERO).text(CodeOffer.DOCUMENT, claims));
        Answer.Granted granted = (Answer.Granted) right(code);
        assertThat(rehearsal.client.documents().offers(granted.grant()).offers())
                .extracting(Offer::kind)
                .containsExactly(KK);
    }
}
