// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office.http;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.office.Attestation;
import id.anjungan.core.office.ChipProof;
import id.anjungan.core.office.CitizenClaim;
import id.anjungan.core.office.CodeToken;
import id.anjungan.core.office.Evidence;
import id.anjungan.core.office.Nonce;
import id.anjungan.core.office.OfficerCard;
import id.anjungan.core.office.OfficerReason;
import id.anjungan.core.office.OfficerSession;
import id.anjungan.core.office.Pin;
import id.anjungan.core.office.SamVoucher;
import id.anjungan.core.office.TerminalWord;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.tls.MutualTls;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A server with the right certificates that answers what a test wants; each answer bears its request's name. */
final class FakeOffice implements AutoCloseable {
    static final HeldCertificate AUTHORITY = new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("CA CONTOH")
            .build();
    static final HeldCertificate SERVER = new HeldCertificate.Builder()
            .signedBy(AUTHORITY)
            .addSubjectAlternativeName("localhost")
            .build();
    static final HeldCertificate KIOSK = new HeldCertificate.Builder()
            .signedBy(AUTHORITY)
            .commonName("ADM-0001")
            .build();
    static final VisitGrant GRANT = new VisitGrant("token-token-token-token", "Siti R.", Assurance.CARD_AND_FINGER);
    static final OfficerSession SESSION =
            new OfficerSession("token-token-token-token", "CT-017", List.of(OfficerReason.OTHER));
    static final String NIK = "9901015507940001";

    final MockWebServer server = new MockWebServer();
    final CrankedTiming timing = new CrankedTiming();
    final List<RecordedRequest> requests = new ArrayList<>();
    private final Deque<Function<RecordedRequest, MockResponse.Builder>> answers = new ArrayDeque<>();
    private HttpsOffice client;

    FakeOffice() throws IOException {
        HandshakeCertificates both = new HandshakeCertificates.Builder()
                .heldCertificate(SERVER)
                .addTrustedCertificate(AUTHORITY.certificate())
                .build();
        server.useHttps(both.sslSocketFactory());
        server.requireClientAuth();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answer(request);
            }
        });
        server.start();
    }

    private synchronized MockResponse answer(RecordedRequest request) {
        requests.add(request);
        MockResponse.Builder next = answers.isEmpty()
                ? new MockResponse.Builder().code(500)
                : answers.poll().apply(request);
        if (next.getHeaders().get(OfficeLine.REQUEST_ID) == null) {
            next.setHeader(OfficeLine.REQUEST_ID, request.getHeaders().get(OfficeLine.REQUEST_ID));
        }
        return next.build();
    }

    FakeOffice then(MockResponse.Builder answer) {
        return then(request -> answer);
    }

    synchronized FakeOffice then(Function<RecordedRequest, MockResponse.Builder> answer) {
        answers.add(answer);
        return this;
    }

    FakeOffice then(int status, String json) {
        return then(json(status, json));
    }

    static MockResponse.Builder json(int status, String body) {
        String type = status >= 400 ? "application/problem+json" : "application/json";
        return new MockResponse.Builder()
                .code(status)
                .setHeader("Content-Type", type)
                .body(body);
    }

    /** A nonce as the contract has it. */
    static MockResponse.Builder nonce() {
        return json(201, "{\"id\":\"nonce-0001\",\"value\":\"" + "A".repeat(43) + "=\"}");
    }

    static Budgets budgets(Duration call) {
        return new Budgets(
                Duration.ofSeconds(1),
                call,
                3,
                call,
                call.multipliedBy(4),
                Duration.ofMillis(1),
                4_000,
                1_000,
                50_000,
                10_000);
    }

    HttpsOffice client() throws IOException {
        return client(budgets(Duration.ofSeconds(30)));
    }

    HttpsOffice client(Budgets budgets) throws IOException {
        client = new HttpsOffice(address(), keys(KIOSK), budgets, timing);
        return client;
    }

    URI address() {
        return URI.create("https://localhost:" + server.getPort() + "/");
    }

    static MutualTls keys(HeldCertificate kiosk) throws IOException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            if (kiosk != null) {
                store.setKeyEntry(
                        "kiosk", kiosk.keyPair().getPrivate(), new char[0], new Certificate[] {kiosk.certificate()});
            }
            return new MutualTls(AUTHORITY.certificate(), store, new char[0]);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    static Evidence.CardAndFinger evidence() {
        return new Evidence.CardAndFinger(
                new Nonce("nonce-0001", new byte[32]),
                new Nik(NIK),
                new ChipProof(new byte[64], new byte[91], new byte[300]),
                2);
    }

    static Evidence vouched() {
        return new SamVoucher("a-profile", "00FF").evidence(new Nonce("nonce-0001", new byte[32]), new Nik(NIK), 1);
    }

    static Evidence terminal() {
        TerminalWord word = new TerminalWord("box-1", Assurance.TERMINAL, new byte[64]);
        return new Evidence.AtTerminal(new Nonce("nonce-0001", new byte[32]), new Nik(NIK), word, 1);
    }

    static Evidence typed() {
        return new Evidence.NikAndPin(Samples.typed(NIK), new Pin(Samples.typed("482913")));
    }

    static Evidence scanned() {
        return new Evidence.QrAndPin(new CodeToken(new byte[100]), new Pin(Samples.typed("482913")));
    }

    static Evidence accompanied() {
        return new Evidence.Accompanied(new Nik(NIK), new Attestation("S".repeat(24), "FINGER_UNREADABLE"));
    }

    static OfficerCard officerCard() {
        return new OfficerCard(evidence().nonce(), new Nik(NIK), evidence().proof());
    }

    static CitizenClaim claimByCard() {
        return new CitizenClaim.ByCard(
                evidence().nonce(), new Nik(NIK), evidence().proof());
    }

    static CitizenClaim claimByPaper() {
        return new CitizenClaim.ByPaper(new Nik(NIK));
    }

    static Offer offer() {
        return new Offer(
                "offer-0001",
                "KARTU_KELUARGA",
                "DIRI",
                "Keluarga Anda",
                NIK,
                "9901012008140001",
                1,
                Offer.Medium.A4,
                2_500,
                "ab".repeat(32),
                Assurance.CARD_AND_FINGER,
                false,
                new Offer.Issuer("9901", "CN=Kepala Dinas CONTOH"),
                Optional.empty());
    }

    @Override
    public void close() {
        if (client != null) {
            client.close();
        }
        server.close();
    }
}
