// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.DocumentInspector;
import id.anjungan.core.trust.SignatureValidator;
import id.anjungan.core.trust.TrustStore;
import id.anjungan.core.trust.Verdict;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.InventedPeople;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;

/** An office with its press on one side, an inspector on the other, and a clock that stands still until it is moved. */
final class Counter extends Clock {
    static final String REGION = "9901";

    final TestCa ca;
    final DocumentPress press;
    final TrustStore trust = new TrustStore();
    final Household household = InventedPeople.household(REGION, 4);
    private final DocumentInspector inspector;
    private Instant now = Instant.parse("2026-11-20T03:00:00Z");
    private Duration skew = Duration.ZERO;

    Counter(Path state, SignatureValidator validator) throws IOException {
        ca = TestCa.open(new StateFolder(state), this);
        press = new DocumentPress(ca, new TestTimestampAuthority(ca, this), this);
        inspector = new DocumentInspector(validator, trust, this, () -> skew);
        trust.keep(ca.trustData());
    }

    Order kk() {
        return Order.good(Order.Kind.KARTU_KELUARGA, household, household.head());
    }

    /** A KK signed by whoever is given, offered as the office's. */
    PressedDocument signedBy(Signer signer, Order.Level level) throws IOException, GeneralSecurityException {
        return replace(press.press(kk()), press.sign(press.unsigned(kk()), signer, level));
    }

    /** The same offer for other bytes: digest and size are theirs. */
    static PressedDocument replace(PressedDocument document, byte[] bytes) throws GeneralSecurityException {
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return new PressedDocument(
                bytes, document.number(), document.holderNik(), document.pages(), digest, document.issuer());
    }

    Verdict inspect(PressedDocument document) {
        return inspector.inspect(offer(document), document.bytes());
    }

    static Offer offer(PressedDocument document) {
        return new Offer(
                "offer-1",
                "KARTU_KELUARGA",
                "DIRI",
                "C.",
                document.holderNik(),
                document.number(),
                document.pages(),
                Offer.Medium.A4,
                document.bytes().length,
                document.sha256(),
                Assurance.CARD_AND_FINGER,
                false,
                document.issuer(),
                Optional.empty());
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** The office gives out what it has now. */
    void refreshTrust() {
        trust.keep(ca.trustData());
    }

    void keep(TrustData data) {
        trust.keep(data);
    }

    void skew(Duration measured) {
        skew = measured;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
