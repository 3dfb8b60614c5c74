// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.simulator.office.pki.Oddity;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;

/**
 * Renders documents and signs them with the signer of the issuing office: the region of the holder's KK number. Two
 * pressings of one order differ (signatures are random): the office keeps what it has pressed. Blocks some tens of
 * milliseconds; safe from several threads.
 */
public final class DocumentPress {
    private final TestCa ca;
    private final TestTimestampAuthority timestamps;
    private final Clock clock;

    public DocumentPress(TestCa ca, TestTimestampAuthority timestamps, Clock clock) {
        this.ca = ca;
        this.timestamps = timestamps;
        this.clock = clock;
    }

    public PressedDocument press(Order order) {
        String region = Facts.region(order);
        try {
            boolean card = order.kind() == Order.Kind.KIA;
            byte[] bytes = card ? card(order, region) : tamper(order, sign(order, region, render(order)));
            int pages = order.kind() == Order.Kind.KARTU_KELUARGA ? KartuKeluargaSheet.pages(order.household()) : 1;
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            Offer.Issuer issuer = new Offer.Issuer(region, ca.signer(region).subject());
            return new PressedDocument(bytes, numberOf(order), nikOf(order), pages, digest, issuer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("document cannot be signed", e);
        }
    }

    private byte[] render(Order order) throws IOException {
        Order shown = order.variant() == Order.Variant.OTHER_CITIZEN ? Stranger.insteadOf(order) : order;
        return new PageMaker(clock.instant().atZone(ZoneOffset.ofHours(7)).toLocalDate()).make(shown, numberOf(shown));
    }

    private byte[] sign(Order order, String region, byte[] pdf) throws IOException, GeneralSecurityException {
        return sign(pdf, signerOf(order, region), levelOf(order));
    }

    private Signer signerOf(Order order, String region) {
        return switch (order.variant()) {
            case OTHER_OFFICE -> ca.signer(neighbourOf(region));
            case NO_REVOCATION -> ca.odd(region, Oddity.UNLISTED);
            default -> ca.signer(region);
        };
    }

    private static Order.Level levelOf(Order order) {
        return order.variant() == Order.Variant.NO_REVOCATION ? Order.Level.B_B : order.level();
    }

    private byte[] card(Order order, String region) throws IOException, GeneralSecurityException {
        Order shown = order.variant() == Order.Variant.OTHER_CITIZEN ? Stranger.insteadOf(order) : order;
        LocalDate today = clock.instant().atZone(ZoneOffset.ofHours(7)).toLocalDate();
        LocalDate issued = order.variant() == Order.Variant.OUTLIVED
                ? shown.holder().birthDate().plusYears(1)
                : today;
        Map<String, Object> content = ChildCardPress.content(shown.household(), shown.holder(), issued);
        byte[] signed = cards().sign(content, signerOf(order, region), levelOf(order), clock.instant());
        boolean touched = order.variant() == Order.Variant.ALTERED || order.variant() == Order.Variant.STAMPED;
        return touched ? Tampering.alterCard(signed) : signed;
    }

    /** Makes objects of cards. */
    public ChildCardPress cards() {
        return new ChildCardPress(ca, timestamps);
    }

    /** Signs a finished page as the office would, with any signer; for tests of what must not pass. */
    public byte[] sign(byte[] pdf, Signer signer, Order.Level level) throws IOException, GeneralSecurityException {
        return sign(pdf, signer, level, Certification.NONE);
    }

    /** The same with a signature that says what may be done to the document afterwards. */
    public byte[] sign(byte[] pdf, Signer signer, Order.Level level, Certification certification)
            throws IOException, GeneralSecurityException {
        PadesSigner pades = new PadesSigner(signer, certification, clock.instant());
        return switch (level) {
            case B_B -> pades.sign(pdf);
            case B_T -> pades.sign(pdf, timestamps);
            case B_LT -> withValidationData(pades.sign(pdf, timestamps), signer);
            case B_LTA -> withTimestamp(withValidationData(pades.sign(pdf, timestamps), signer));
        };
    }

    /** Appends what the signer's and the timestamps' certificates can be judged by, as of now. */
    public byte[] withValidationData(byte[] signed, Signer signer) throws IOException, GeneralSecurityException {
        return ValidationData.of(signer.chain(), timestamps.certificates(), ca.revocationLists())
                .appendTo(signed);
    }

    /** Appends a document timestamp (ETSI EN 319 142-1 §5.4.3). */
    public byte[] withTimestamp(byte[] signed) throws IOException, GeneralSecurityException {
        return new DocumentStamp(timestamps, clock.instant()).appendTo(signed);
    }

    /** The rendered page of an order before it is signed. */
    public byte[] unsigned(Order order) throws IOException {
        return render(order);
    }

    private static byte[] tamper(Order order, byte[] signed) throws IOException {
        return switch (order.variant()) {
            case ALTERED -> Tampering.alter(signed);
            case STAMPED -> Tampering.stamp(signed);
            default -> signed;
        };
    }

    private static String numberOf(Order order) {
        return switch (order.kind()) {
            case KARTU_KELUARGA -> order.household().kkNumber();
            case KUTIPAN_AKTA_KELAHIRAN -> order.holder().birthActNumber();
            case KIA -> order.holder().nik();
            default -> Facts.number(order, order.kind().series());
        };
    }

    private static String nikOf(Order order) {
        return order.kind() == Order.Kind.KARTU_KELUARGA
                ? order.household().head().nik()
                : order.holder().nik();
    }

    private static String neighbourOf(String region) {
        return String.format("%04d", (Integer.parseInt(region) + 1) % 10000);
    }
}
