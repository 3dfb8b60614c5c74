// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.bomb;

import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.trust.Counter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What the room of a signature and the store of validation data can be filled with. */
final class SignatureBombs {
    private SignatureBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("structures in structures", counter -> inRoom(counter, nested("3080", 4000))),
                new Bomb("sets in octets", counter -> inRoom(counter, nested("2480", 4000))),
                new Bomb("a structure of two gigabytes", counter -> inRoom(counter, "30847FFFFFFF3082")),
                new Bomb("a number of two gigabytes", counter -> inRoom(counter, "308402847FFFFFFF01")),
                new Bomb("four hundred signatures", SignatureBombs::manySignatures),
                new Bomb("twenty thousand certificates", counter -> store(counter, "Certs", 20_000, 16)),
                new Bomb("lists of eight megabytes", counter -> store(counter, "CRLs", 4, 8 << 20)),
                new Bomb("revisions without an end", SignatureBombs::revisions));
    }

    private static String nested(String opening, int depth) {
        return opening.repeat(depth);
    }

    /** Hexadecimal in place of the signature, from its beginning. */
    private static byte[] inRoom(Counter counter, String hex) throws IOException {
        byte[] signed = counter.press.press(counter.kk().at(Level.B_B)).bytes();
        int start = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + "/Contents <".length();
        byte[] room = hex.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(room, 0, signed, start, room.length);
        return signed;
    }

    private static byte[] manySignatures(Counter counter) throws IOException {
        byte[] signed = counter.press.press(counter.kk().at(Level.B_B)).bytes();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(signed)) {
            COSArray fields = document.getDocumentCatalog()
                    .getAcroForm(null)
                    .getCOSObject()
                    .getCOSArray(COSName.FIELDS);
            for (int number = 0; number < 400; number++) {
                COSDictionary field = new COSDictionary((COSDictionary) fields.getObject(0));
                field.setString(COSName.T, "Tanda" + number);
                field.setNeedToBeUpdated(true);
                fields.add(field);
            }
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getAcroForm(null).getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    /** A store of that many parts of that size, which begin as a structure would. */
    private static byte[] store(Counter counter, String kind, int count, int size) throws IOException {
        byte[] part = new byte[size];
        byte[] opening = HexFormat.of().parseHex("30840000000A0203010001");
        System.arraycopy(opening, 0, part, 0, opening.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document =
                Loader.loadPDF(counter.press.press(counter.kk().at(Level.B_T)).bytes())) {
            COSArray parts = new COSArray();
            for (int number = 0; number < count; number++) {
                part[size - 1] = (byte) number;
                part[size - 2] = (byte) (number >> 8);
                COSStream stream = document.getDocument().createCOSStream();
                try (OutputStream packed = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    packed.write(part);
                }
                parts.add(stream);
            }
            COSDictionary store = new COSDictionary();
            store.setItem(COSName.getPDFName(kind), parts);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), store);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }

    /** Thousands of empty updates, each complete with a table. */
    private static byte[] revisions(Counter counter) throws IOException, GeneralSecurityException {
        byte[] signed = counter.press.press(counter.kk().at(Level.B_B)).bytes();
        long previous;
        try (PDDocument document = Loader.loadPDF(signed)) {
            previous = document.getDocument().getStartXref();
        }
        StringBuilder updates = new StringBuilder();
        for (int number = 0; number < 3000; number++) {
            int here = signed.length + updates.length();
            updates.append("xref\n0 0\ntrailer\n<< /Size 9 /Root 1 0 R /Prev ")
                    .append(previous)
                    .append(" >>\nstartxref\n")
                    .append(here)
                    .append("\n%%EOF\n");
            previous = here;
        }
        byte[] more = updates.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(signed, signed.length + more.length);
        System.arraycopy(more, 0, all, signed.length, more.length);
        return all;
    }
}
