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
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;

/** An office with its press on one side, an inspector on the other, and a clock that stands still until it is moved. */
public final class Counter extends Clock {
    public static final String REGION = "9901";

    public final TestCa ca;
    public final TestTimestampAuthority timestamps;
    public final DocumentPress press;
    final TrustStore trust = new TrustStore();
    final Household household = InventedPeople.household(REGION, 4);
    private final DocumentInspector inspector;
    private Instant now = Instant.parse("2026-11-20T03:00:00Z");
    private Duration skew = Duration.ZERO;

    public Counter(Path state, SignatureValidator validator) throws IOException {
        ca = TestCa.open(new StateFolder(state), this);
        timestamps = new TestTimestampAuthority(ca, this);
        press = new DocumentPress(ca, timestamps, this);
        inspector = new DocumentInspector(validator, trust, this, () -> skew);
        trust.keep(ca.trustData());
    }

    public Order kk() {
        return Order.good(Order.Kind.KARTU_KELUARGA, household, household.head());
    }

    /** A KK signed by whoever is given, offered as the office's. */
    PressedDocument signedBy(Signer signer, Order.Level level) throws IOException, GeneralSecurityException {
        return replace(press.press(kk()), press.sign(press.unsigned(kk()), signer, level));
    }

    /** A KK at level B-T whose timestamp is of an authority that no kiosk knows. */
    PressedDocument stampedByStranger(Signer signer) throws IOException, GeneralSecurityException {
        DocumentPress other = new DocumentPress(ca, TestTimestampAuthority.stranger(ca, this), this);
        return replace(press.press(kk()), other.sign(press.unsigned(kk()), signer, Order.Level.B_T));
    }

    /** A KK of which every page is one picture, signed by the office. */
    PressedDocument asPicture(Order order) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument drawn = Loader.loadPDF(press.unsigned(order));
                PDDocument pictures = new PDDocument()) {
            for (int number = 0; number < drawn.getNumberOfPages(); number++) {
                BufferedImage picture = new PDFRenderer(drawn).renderImageWithDPI(number, 72);
                PDPage page = new PDPage(drawn.getPage(number).getMediaBox());
                pictures.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pictures, page)) {
                    content.drawImage(LosslessFactory.createFromImage(pictures, picture), 0, 0);
                }
            }
            pictures.save(out);
        }
        return replace(press.press(order), press.sign(out.toByteArray(), ca.signer(REGION), Order.Level.B_LT));
    }

    /** The same document under an offer that names another issuer. */
    static PressedDocument offeredAs(PressedDocument document, String region, String subject) {
        return new PressedDocument(
                document.bytes(),
                document.number(),
                document.holderNik(),
                document.pages(),
                document.sha256(),
                new Offer.Issuer(region, subject));
    }

    /** The same offer for other bytes: digest and size are theirs. */
    public static PressedDocument replace(PressedDocument document, byte[] bytes) throws GeneralSecurityException {
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return new PressedDocument(
                bytes, document.number(), document.holderNik(), document.pages(), digest, document.issuer());
    }

    public Verdict inspect(PressedDocument document) {
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
