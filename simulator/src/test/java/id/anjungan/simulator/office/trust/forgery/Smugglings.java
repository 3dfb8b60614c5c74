// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import id.anjungan.simulator.office.trust.forgery.Forgery.Making;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;

/** Something comes in as validation data, with them, or under a timestamp; or lies about in the file. */
final class Smugglings {
    private static final COSName STORE = COSName.getPDFName("DSS");

    private final List<Forgery> all = new ArrayList<>();

    private Smugglings() {}

    static List<Forgery> all() {
        Smugglings smugglings = new Smugglings();
        for (int place : new int[] {6, 13, 21, 29}) {
            smugglings.add("plate as a certificate", place, w -> w.update(d -> inStore(d, "Certs", plate(d, place))));
            smugglings.add("plate as a list, and shown", place, w -> w.update(d -> shown(d, place)));
            smugglings.add(
                    "plate under a timestamp",
                    place,
                    w -> w.counter().press.withTimestamp(w.update(d -> Ink.over(d, 0, plate(d, place)))));
            smugglings.add(
                    "plate before validation data",
                    place,
                    w -> w.counter()
                            .press
                            .withValidationData(
                                    w.update(d -> Ink.over(d, 0, plate(d, place))),
                                    w.counter()
                                            .ca
                                            .signer(w.order()
                                                    .household()
                                                    .kkNumber()
                                                    .substring(0, 4))));
        }
        for (String key : List.of("Foto", "AP", "Kids", "Contents")) {
            smugglings.add("entry " + key + " of the store", 0, w -> w.update(d -> inStore(d, key, "x")));
        }
        for (int length : new int[] {1, 40, 5000}) {
            smugglings.add("comment behind", length, w -> behind(w, "%" + "x".repeat(length) + "\n"));
        }
        for (int number : new int[] {1, 3, 900}) {
            smugglings.add(
                    "stray object behind", number, w -> behind(w, number + " 0 obj\n<< /Type /Page >>\nendobj\n"));
        }
        return List.copyOf(smugglings.all);
    }

    private void add(String operation, int place, Making making) {
        all.add(new Forgery(Attack.SMUGGLED, operation, place, making));
    }

    private static byte[] behind(Workshop workshop, String words) {
        return Workshop.joined(workshop.original().bytes(), words);
    }

    private static String plate(PDDocument document, int place) {
        return Ink.operators(Ink.plate(document.getPage(0), place));
    }

    private static void inStore(PDDocument document, String key, String words) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        if (catalog.getCOSDictionary(STORE) == null) {
            catalog.setItem(STORE, new COSDictionary());
        }
        COSDictionary store = catalog.getCOSDictionary(STORE);
        COSArray parts = new COSArray();
        parts.add(Ink.stream(document, words));
        store.setItem(COSName.getPDFName(key), parts);
        Workshop.written(store);
    }

    /** A list of the store is also the page's last contents; its octets hold operators. */
    private static void shown(PDDocument document, int place) throws IOException {
        String operators = plate(document, place);
        String list = Workshop.latin(new DERSequence(new DEROctetString(Workshop.bytes(operators))).getEncoded());
        inStore(document, "CRLs", list);
        COSArray lists = document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(STORE)
                .getCOSArray(COSName.getPDFName("CRLs"));
        COSDictionary page = document.getPage(0).getCOSObject();
        COSArray contents = new COSArray();
        page.getCOSArray(COSName.CONTENTS).forEach(contents::add);
        contents.add(lists.get(0));
        page.setItem(COSName.CONTENTS, contents);
    }
}
