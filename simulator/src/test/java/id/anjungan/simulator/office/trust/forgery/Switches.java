// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.press.Order;
import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import id.anjungan.simulator.office.trust.forgery.Forgery.Making;
import id.anjungan.simulator.office.trust.forgery.Workshop.Change;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;

/** Shadow attacks: the office signs a page in which something else is hidden, and a later revision shows it. */
final class Switches {
    private static final COSName SPARE = COSName.getPDFName("Cadangan");
    private static final int[] PLACES = {4, 14, 22, 34};

    private final List<Forgery> all = new ArrayList<>();

    private Switches() {}

    static List<Forgery> all() {
        Switches switches = new Switches();
        for (int place : PLACES) {
            switches.add("hidden contents shown", place, hidden(place, Switches::showContents));
            switches.add("page tree exchanged", place, hidden(place, Switches::exchangePages));
            switches.add("layer turned on", place, w -> layered(w, place));
            switches.add("look of a field", place, w -> fielded(w, place));
            switches.add("object that was missing", place, w -> missing(w, place));
            switches.add("cross-reference into a stream", place, w -> repointed(w, place));
        }
        switches.add("contents that are in the store too", PLACES[1], w -> shared(w, PLACES[1]));
        switches.add("contents that are in the store too", PLACES[3], w -> shared(w, PLACES[3]));
        switches.add("catalog exchanged", PLACES[0], w -> otherRoot(w, PLACES[0]));
        switches.add("catalog exchanged", PLACES[2], w -> otherRoot(w, PLACES[2]));
        return List.copyOf(switches.all);
    }

    private void add(String operation, int place, Making making) {
        all.add(new Forgery(Attack.SWITCHED, operation, place, making));
    }

    /** A spare page with a plate hangs from the catalog, where nobody looks. */
    private static Making hidden(int place, Change change) {
        return w -> Workshop.update(w.signedByOffice(d -> spare(d, place)), change);
    }

    private static void spare(PDDocument document, int place) throws IOException {
        COSDictionary page = new COSDictionary(document.getPage(0).getCOSObject());
        COSArray contents = new COSArray();
        contents.add(Ink.stream(document, Ink.operators(Ink.plate(document.getPage(0), place))));
        page.setItem(COSName.CONTENTS, contents);
        COSDictionary tree = new COSDictionary(document.getPages().getCOSObject());
        COSArray kids = new COSArray();
        kids.add(page);
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, 1);
        page.setItem(COSName.PARENT, tree);
        document.getDocumentCatalog().getCOSObject().setItem(SPARE, tree);
    }

    private static void showContents(PDDocument document) {
        COSDictionary tree = document.getDocumentCatalog().getCOSObject().getCOSDictionary(SPARE);
        COSDictionary page = (COSDictionary) tree.getCOSArray(COSName.KIDS).getObject(0);
        document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, page.getItem(COSName.CONTENTS));
    }

    private static void exchangePages(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.PAGES, catalog.getItem(SPARE));
    }

    private static byte[] layered(Workshop workshop, int place) throws IOException, GeneralSecurityException {
        return Workshop.update(workshop.signedByOffice(d -> Layers.hide(d, place)), Layers::show);
    }

    private static byte[] fielded(Workshop workshop, int place) throws IOException, GeneralSecurityException {
        return Workshop.update(workshop.signedByOffice(d -> FormFields.add(d, place)), FormFields::fill);
    }

    /** The page refers to contents that are not there; the update supplies them and touches nothing else. */
    private static byte[] missing(Workshop workshop, int place) throws IOException, GeneralSecurityException {
        byte[] page = workshop.prepared(d -> Ink.over(d, 0, "% " + place + "\n"));
        long number;
        String operators;
        try (PDDocument document = Loader.loadPDF(page)) {
            COSArray contents = document.getPage(0).getCOSObject().getCOSArray(COSName.CONTENTS);
            number = ((COSObject) contents.get(contents.size() - 1)).getKey().getNumber();
            operators = Ink.operators(Ink.plate(document.getPage(0), place));
        }
        String text = Workshop.latin(page);
        int entry = text.indexOf("n", text.lastIndexOf("\nxref") + 1);
        for (long skipped = 0; skipped < number; skipped++) {
            entry = text.indexOf(" n", entry + 2) + 1;
        }
        page[entry] = 'f';
        byte[] signed = workshop.signedByOffice(page);
        try (PDDocument document = Loader.loadPDF(signed)) {
            return Workshop.joined(signed, RawUpdate.of(document, signed.length).with(number, stream(operators)));
        }
    }

    private static String stream(String operators) {
        return "<< /Length " + operators.length() + " >>\nstream\n" + operators + "\nendstream";
    }

    /** What looks like the contents' own object stands inside a stream that the office signed with the page. */
    private static byte[] repointed(Workshop workshop, int place) throws IOException, GeneralSecurityException {
        byte[] page = workshop.prepared(d -> {
            String operators = Ink.operators(Ink.plate(d.getPage(0), place));
            d.getPage(0)
                    .getCOSObject()
                    .setItem(SPARE, Ink.stream(d, "@@@@ 0 obj\n" + stream(operators) + "\nendobj\n"));
        });
        long number;
        try (PDDocument document = Loader.loadPDF(page)) {
            COSArray contents = document.getPage(0).getCOSObject().getCOSArray(COSName.CONTENTS);
            number = ((COSObject) contents.get(0)).getKey().getNumber();
        }
        int at = Workshop.latin(page).indexOf("@@@@ 0 obj");
        System.arraycopy(Workshop.bytes(String.format(Locale.ROOT, "%04d", number)), 0, page, at, 4);
        byte[] signed = workshop.signedByOffice(page);
        try (PDDocument document = Loader.loadPDF(signed)) {
            return Workshop.joined(signed, RawUpdate.of(document, signed.length).pointing(number, at));
        }
    }

    /** The page's last contents pass for a certificate as well; the update writes one anew, with operators in it. */
    private static byte[] shared(Workshop workshop, int place) throws IOException, GeneralSecurityException {
        Workshop plain = new Workshop(workshop.counter(), workshop.order().at(Order.Level.B_T), workshop.original());
        byte[] signed = plain.signedByOffice(d -> {
            Ink.over(d, 0, "% " + place + "\n");
            COSArray certificates = new COSArray();
            certificates.add(lastContents(d));
            COSDictionary store = new COSDictionary();
            store.setItem(COSName.getPDFName("Certs"), certificates);
            d.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), store);
        });
        return Workshop.update(signed, d -> {
            String operators = Ink.operators(Ink.plate(d.getPage(0), place));
            COSStream last = lastContents(d);
            try (OutputStream out = last.createOutputStream()) {
                out.write(new DERSequence(new DEROctetString(Workshop.bytes(operators))).getEncoded());
            }
            last.setNeedToBeUpdated(true);
        });
    }

    private static COSStream lastContents(PDDocument document) {
        COSArray contents = document.getPage(0).getCOSObject().getCOSArray(COSName.CONTENTS);
        return (COSStream) contents.getObject(contents.size() - 1);
    }

    private static byte[] otherRoot(Workshop workshop, int place) throws IOException, GeneralSecurityException {
        byte[] signed = workshop.signedByOffice(d -> {
            spare(d, place);
            COSDictionary catalog = d.getDocumentCatalog().getCOSObject();
            COSDictionary other = new COSDictionary(catalog);
            other.setItem(COSName.PAGES, catalog.getItem(SPARE));
            catalog.setItem(COSName.getPDFName("Lain"), other);
        });
        try (PDDocument document = Loader.loadPDF(signed)) {
            COSObject other =
                    (COSObject) document.getDocumentCatalog().getCOSObject().getItem(COSName.getPDFName("Lain"));
            return Workshop.joined(
                    signed,
                    RawUpdate.of(document, signed.length).rooted(other.getKey().getNumber()));
        }
    }
}
