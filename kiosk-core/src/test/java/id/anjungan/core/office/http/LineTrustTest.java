// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import static id.anjungan.core.office.http.HttpsOfficeTest.assertFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeFault.Kind;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom the kiosk talks to, and who talks to the kiosk: every other pairing ends before a word is said. */
class LineTrustTest {
    private static final HeldCertificate STRANGER = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("CA CONTOH")
            .build();

    static Stream<Arguments> servers() {
        Instant now = Instant.now();
        return Stream.of(
                server("expired", now.minusSeconds(7200), now.minusSeconds(3600), "localhost"),
                server("not yet valid", now.plusSeconds(3600), now.plusSeconds(7200), "localhost"),
                server("of another host", now.minusSeconds(60), now.plusSeconds(3600), "office.example"),
                server("of a wildcard elsewhere", now.minusSeconds(60), now.plusSeconds(3600), "*.example"),
                Arguments.of("of another authority", local().signedBy(STRANGER).build()),
                Arguments.of("self-signed", local().build()),
                Arguments.of(
                        "nameless",
                        new HeldCertificate.Builder()
                                .signedBy(FakeOffice.AUTHORITY)
                                .build()),
                Arguments.of(
                        "issued by a leaf", local().signedBy(FakeOffice.KIOSK).build()),
                Arguments.of("the kiosk's own", FakeOffice.KIOSK));
    }

    private static Arguments server(String what, Instant from, Instant until, String host) {
        return Arguments.of(
                what,
                new HeldCertificate.Builder()
                        .signedBy(FakeOffice.AUTHORITY)
                        .validityInterval(from.toEpochMilli(), until.toEpochMilli())
                        .addSubjectAlternativeName(host)
                        .build());
    }

    private static HeldCertificate.Builder local() {
        return new HeldCertificate.Builder().addSubjectAlternativeName("localhost");
    }

    @ParameterizedTest(name = "a server whose certificate is {0}")
    @MethodSource("servers")
    void noOtherServerIsBelieved(String what, HeldCertificate certificate) throws Exception {
        try (MockWebServer server = serving(certificate);
                HttpsOffice client = client(server, FakeOffice.KIOSK)) {
            assertFault(Kind.UNREACHABLE, () -> client.visits().nonce());
            assertThat(server.getRequestCount()).isZero();
        }
    }

    @Test
    void theRightPairTalks() throws Exception {
        try (MockWebServer server = serving(FakeOffice.SERVER);
                HttpsOffice client = client(server, FakeOffice.KIOSK)) {
            server.enqueue(new MockResponse.Builder().code(404).build());
            assertFault(Kind.UNINTELLIGIBLE, () -> client.visits().nonce());
            assertThat(server.takeRequest().getHandshake().tlsVersion()).hasToString("TLS_1_3");
        }
    }

    @Test
    void aKioskWithoutACertificateIsTurnedAway() throws Exception {
        try (MockWebServer server = serving(FakeOffice.SERVER);
                HttpsOffice client = client(server, null)) {
            assertTurnedAway(server, client);
        }
    }

    static Stream<Arguments> kiosks() {
        Instant now = Instant.now();
        return Stream.of(
                Arguments.of(
                        "of another authority",
                        new HeldCertificate.Builder().signedBy(STRANGER).build()),
                Arguments.of("self-signed", new HeldCertificate.Builder().build()),
                Arguments.of(
                        "expired",
                        new HeldCertificate.Builder()
                                .signedBy(FakeOffice.AUTHORITY)
                                .validityInterval(
                                        now.minusSeconds(7200).toEpochMilli(),
                                        now.minusSeconds(3600).toEpochMilli())
                                .build()));
    }

    @ParameterizedTest(name = "a kiosk whose certificate is {0}")
    @MethodSource("kiosks")
    void noOtherKioskIsServed(String what, HeldCertificate certificate) throws Exception {
        try (MockWebServer server = serving(FakeOffice.SERVER);
                HttpsOffice client = client(server, certificate)) {
            assertTurnedAway(server, client);
        }
    }

    @Test
    void nothingOlderThanTls13IsSpoken() throws Exception {
        try (OldServer server = new OldServer("TLSv1.2");
                HttpsOffice client = client(server.address(), FakeOffice.KIOSK)) {
            assertFault(Kind.UNREACHABLE, () -> client.visits().nonce());
        }
    }

    @Test
    void plainHttpBehindTheAddressIsNoOffice() throws Exception {
        try (MockWebServer server = new MockWebServer()) {
            server.start();
            try (HttpsOffice client = client(server, FakeOffice.KIOSK)) {
                assertFault(Kind.UNREACHABLE, () -> client.visits().nonce());
            }
        }
    }

    /**
     * Whether the server's alert is read before its connection is gone is up to the network; that nothing is said is
     * not.
     */
    private static void assertTurnedAway(MockWebServer server, HttpsOffice client) {
        assertThatThrownBy(() -> client.visits().nonce()).isInstanceOf(OfficeFault.class);
        assertThat(server.getRequestCount()).isZero();
    }

    private static MockWebServer serving(HeldCertificate certificate) throws IOException {
        MockWebServer server = new MockWebServer();
        server.useHttps(new HandshakeCertificates.Builder()
                .heldCertificate(certificate)
                .addTrustedCertificate(FakeOffice.AUTHORITY.certificate())
                .build()
                .sslSocketFactory());
        server.requireClientAuth();
        server.start();
        return server;
    }

    private static HttpsOffice client(MockWebServer server, HeldCertificate kiosk) throws IOException {
        return client(URI.create("https://localhost:" + server.getPort() + "/"), kiosk);
    }

    private static HttpsOffice client(URI address, HeldCertificate kiosk) throws IOException {
        return new HttpsOffice(
                address, FakeOffice.keys(kiosk), FakeOffice.budgets(Duration.ofSeconds(20)), new CrankedTiming());
    }
}
