// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.press.Certification;
import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.press.PressedDocument;
import id.anjungan.simulator.office.trust.Counter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A document as the office gave it out, and the tools of whoever stands between office and kiosk. */
record Workshop(Counter counter, Order order, PressedDocument original) {
    /** What is done to an open document. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    static Workshop with(Counter counter, Order order) {
        return new Workshop(counter, order, counter.press.press(order));
    }

    byte[] bytes() {
        return original.bytes().clone();
    }

    String text() {
        return latin(original.bytes());
    }

    /** An incremental update; catalog and pages are written anew. */
    byte[] update(Change change) throws IOException {
        return update(original.bytes(), change);
    }

    static byte[] update(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.to(document);
            written(document.getDocumentCatalog().getCOSObject());
            document.getPages().forEach(page -> written(page.getCOSObject()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** The office signs a page in which something was prepared: everybody sees the page, nobody sees the rest. */
    byte[] signedByOffice(Change preparation) throws IOException, GeneralSecurityException {
        return signedByOffice(prepared(preparation));
    }

    /** The page before it is signed, its objects in plain sight. */
    byte[] prepared(Change preparation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(counter.press.unsigned(order))) {
            preparation.to(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }

    byte[] signedByOffice(byte[] page) throws IOException, GeneralSecurityException {
        return counter.press.sign(page, counter.ca.signer(region()), order.level());
    }

    /** The same with a signature that certifies. */
    byte[] certifiedByOffice(Certification allowed, Change preparation) throws IOException, GeneralSecurityException {
        return counter.press.sign(prepared(preparation), counter.ca.signer(region()), order.level(), allowed);
    }

    String region() {
        return order.household().kkNumber().substring(0, 4);
    }

    /** The four numbers of the first signature's /ByteRange. */
    int[] range() throws IOException {
        return range(original.bytes());
    }

    static int[] range(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            return document.getSignatureDictionaries().get(0).getByteRange();
        }
    }

    static void written(COSDictionary dictionary) {
        dictionary.setNeedToBeUpdated(true);
    }

    static byte[] joined(byte[] first, String second) {
        byte[] more = bytes(second);
        byte[] all = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }

    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
