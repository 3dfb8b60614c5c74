// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeFault.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpsOfficeTest {
    private FakeOffice office;

    @BeforeEach
    void start() throws IOException {
        office = new FakeOffice();
    }

    @AfterEach
    void stop() {
        office.close();
    }

    @Test
    void aCallIsTriedThriceUnderOneKeyAndEachTryHasItsOwnName() throws Exception {
        office.then(503, "").then(500, "").then(FakeOffice.nonce());
        assertThat(office.client().visits().nonce().id()).isEqualTo("nonce-0001");
        assertThat(office.requests).hasSize(3);
        assertThat(headers("Idempotency-Key")).doesNotContainNull().containsOnly(headers("Idempotency-Key")[0]);
        assertThat(headers(OfficeLine.REQUEST_ID)).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(office.timing.pauses).containsExactly(Duration.ofMillis(500), Duration.ofMillis(1000));
    }

    @Test
    void reservingAndReportingAreKeyedByTheLedger() throws Exception {
        office.then(200, "{\"ledgerId\":\"L-7\",\"offer\":\"offer-0001\",\"sha256\":\"" + "ab".repeat(32) + "\"}")
                .then(new MockResponse.Builder().code(204));
        DocumentDesk desk = office.client().documents();
        assertThat(desk.reserve(FakeOffice.GRANT, FakeOffice.offer(), "L-7"))
                .isInstanceOf(DocumentDesk.Answer.Reserved.class);
        desk.report("L-7", DocumentDesk.Fate.PRINTED, "");
        assertThat(headers("Idempotency-Key")).containsExactly("reserve-L-7", "outcome-L-7-PRINTED-0");
    }

    @Test
    void aReservationOfSomethingElseIsRefused() throws Exception {
        office.then(200, "{\"ledgerId\":\"L-8\",\"offer\":\"offer-0001\",\"sha256\":\"" + "ab".repeat(32) + "\"}");
        DocumentDesk desk = office.client().documents();
        assertFault(Kind.UNINTELLIGIBLE, () -> desk.reserve(FakeOffice.GRANT, FakeOffice.offer(), "L-7"));
    }

    @Test
    void aRefusalIsAValueAndAnUnknownOneAFault() throws Exception {
        office.then(409, problem("copy-taken")).then(409, problem("something-new"));
        DocumentDesk desk = office.client().documents();
        assertThat(desk.reserve(FakeOffice.GRANT, FakeOffice.offer(), "L-7"))
                .isEqualTo(new DocumentDesk.Answer.Refused("copy-taken"));
        assertFault(Kind.UNINTELLIGIBLE, () -> desk.reserve(FakeOffice.GRANT, FakeOffice.offer(), "L-9"));
    }

    @Test
    void theOfficesWishToBeLeftAloneIsHonouredWithinTheBudget() throws Exception {
        office.then(FakeOffice.json(429, problem("overcharged")).setHeader("Retry-After", "7"))
                .then(FakeOffice.nonce());
        HttpsOffice client = office.client();
        client.visits().nonce();
        assertThat(office.timing.pauses).containsExactly(Duration.ofSeconds(7));
        office.then(FakeOffice.json(503, problem("overcharged")).setHeader("Retry-After", "600"));
        assertFault(Kind.SILENT, () -> client.visits().nonce());
        assertThat(office.requests).hasSize(3);
    }

    @Test
    void aSilentOfficeIsGivenUpWithinTheBudget() throws Exception {
        office.then(stalled()).then(stalled()).then(stalled());
        HttpsOffice client = office.client(FakeOffice.budgets(Duration.ofMillis(1_800)));
        assertFault(Kind.SILENT, () -> client.visits().nonce());
    }

    @Test
    void anAnswerThatComesAfterItsTryIsNeverBelieved() throws Exception {
        office.then(stalled()).then(FakeOffice.nonce());
        HttpsOffice client = office.client(FakeOffice.budgets(Duration.ofSeconds(3)));
        assertThat(client.visits().nonce().id()).isEqualTo("nonce-0001");
        assertThat(office.requests.get(0).getConnectionIndex())
                .isNotEqualTo(office.requests.get(1).getConnectionIndex());
    }

    @Test
    void anAnswerThatBreaksOffIsAskedForAgain() throws Exception {
        office.then(FakeOffice.nonce().onResponseBody(new SocketEffect.CloseSocket()))
                .then(FakeOffice.nonce());
        assertThat(office.client().visits().nonce().id()).isEqualTo("nonce-0001");
        assertThat(headers("Idempotency-Key")).hasSize(2).containsOnly(headers("Idempotency-Key")[0]);
    }

    @Test
    void anAnswerToAnotherRequestIsRefusedAndNotAskedAgain() throws Exception {
        office.then(FakeOffice.nonce().setHeader(OfficeLine.REQUEST_ID, "somebody-elses"))
                .then(FakeOffice.nonce().setHeader(OfficeLine.REQUEST_ID, ""));
        HttpsOffice client = office.client();
        assertFault(Kind.UNINTELLIGIBLE, () -> client.visits().nonce());
        assertFault(Kind.UNINTELLIGIBLE, () -> client.visits().nonce());
        assertThat(office.requests).hasSize(2);
    }

    @Test
    void nobodyThere() throws Exception {
        HttpsOffice client = office.client();
        office.server.close();
        assertFault(Kind.UNREACHABLE, () -> client.visits().nonce());
        assertThat(client.warm()).isFalse();
    }

    static Stream<String> strangeAnswers() {
        return Stream.of(
                "",
                "null",
                "[]",
                "{}",
                "{\"id\":\"nonce-0001\"}",
                "{\"id\":7,\"value\":\"" + "A".repeat(43) + "=\"}",
                "{\"id\":\"nonce-0001\",\"value\":\"AAAA\"}",
                "{\"id\":\"nonce-0001\",\"value\":\"not base64 at all\"}",
                "{\"id\":\"../../etc\",\"value\":\"" + "A".repeat(43) + "=\"}",
                "{\"id\":\"nonce-0001\",\"id\":\"nonce-0002\",\"value\":\"" + "A".repeat(43) + "=\"}",
                "{\"id\":\"nonce-0001\",\"value\":\"" + "A".repeat(43) + "=\"} trailing",
                "<html>Bad gateway</html>",
                "[".repeat(5_000),
                "{\"id\":\"" + "x".repeat(9_000) + "\"}",
                "x".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("strangeAnswers")
    void whatTheContractDoesNotKnowIsOneFault(String body) throws Exception {
        office.then(201, body);
        HttpsOffice client = office.client();
        assertFault(Kind.UNINTELLIGIBLE, () -> client.visits().nonce());
        assertThat(client.reachable()).isTrue();
    }

    @Test
    void anAnswerWithoutEndIsCutOff() throws Exception {
        Buffer endless = new Buffer().write(new byte[5_000_000]);
        office.then(new MockResponse.Builder()
                .code(201)
                .setHeader("Content-Type", "application/json")
                .body(endless));
        HttpsOffice client = office.client();
        assertFault(Kind.UNINTELLIGIBLE, () -> client.visits().nonce());
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void noRedirectIsFollowed(int status) throws Exception {
        office.then(new MockResponse.Builder().code(status).setHeader("Location", office.address() + "v1/elsewhere"));
        HttpsOffice client = office.client();
        assertFault(Kind.UNINTELLIGIBLE, () -> client.visits().nonce());
        assertThat(office.requests).hasSize(1);
    }

    @Test
    void afterTwoVainCallsTheThirdFailsAtOnceUntilTheOfficeHasHadItsRest() throws Exception {
        HttpsOffice client = office.client();
        assertFault(Kind.SILENT, () -> client.visits().nonce());
        assertFault(Kind.SILENT, () -> client.visits().nonce());
        assertThat(office.requests).hasSize(6);
        assertThat(client.reachable()).isFalse();
        assertFault(Kind.SILENT, () -> client.visits().nonce());
        assertThat(office.requests).hasSize(6);
        office.timing.pass(Duration.ofSeconds(10));
        office.then(FakeOffice.nonce());
        client.visits().nonce();
        assertThat(client.reachable()).isTrue();
    }

    @Test
    void anOfficeThatKnowsThisKioskNoMoreSaysSo() throws Exception {
        office.then(403, problem("kiosk-revoked"));
        HttpsOffice client = office.client();
        assertFault(Kind.KIOSK_REFUSED, () -> client.visits().nonce());
    }

    @Test
    void theClockIsComparedWithTheMiddleOfTheCall() throws Exception {
        office.then(200, "{\"time\":\"2026-11-20T01:53:00Z\"}");
        HttpsOffice client = office.client();
        assertThat(client.clockSkew()).isEmpty();
        assertThat(client.warm()).isTrue();
        assertThat(client.clockSkew()).contains(Duration.ofMinutes(7));
    }

    @Test
    void noFaultTellsWhoStoodThere() throws Exception {
        office.then(201, "{\"answer\":\"" + FakeOffice.NIK + "\"}").then(stalled());
        HttpsOffice client = office.client(FakeOffice.budgets(Duration.ofMillis(900)));
        for (int call = 0; call < 2; call++) {
            Throwable fault = catchThrowableOfType(
                    OfficeFault.class, () -> client.visits().open(FakeOffice.evidence()));
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                assertThat(cause.toString()).doesNotContain(FakeOffice.NIK);
            }
        }
    }

    @Test
    void closingAVisitNeverFailsItsCaller() throws Exception {
        HttpsOffice client = office.client();
        client.visits().close(FakeOffice.GRANT, "abandoned");
        assertThat(office.requests).hasSize(3);
    }

    @Test
    void onlyHttpsIsSpoken() {
        assertThatThrownBy(() -> new HttpsOffice(
                        URI.create("http://localhost:1/"),
                        FakeOffice.keys(FakeOffice.KIOSK),
                        Budgets.STANDARD,
                        office.timing))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MockResponse.Builder stalled() {
        return new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE);
    }

    private static String problem(String code) {
        return "{\"type\":\"urn:anjungan:problem:" + code + "\",\"title\":\"" + code + "\",\"status\":409}";
    }

    private String[] headers(String name) {
        return office.requests.stream()
                .map(request -> request.getHeaders().get(name))
                .toArray(String[]::new);
    }

    static void assertFault(Kind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OfficeFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
}
