// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.pki.Oddity;
import id.anjungan.simulator.office.pki.Signer;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.office.press.Order.Level;
import id.anjungan.simulator.office.trust.Counter;
import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import id.anjungan.simulator.office.trust.forgery.Forgery.Making;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Sneaky signatures: fields of signatures that show something else, and signatures over what was laid on. */
final class SecondSignatures {
    private final List<Forgery> all = new ArrayList<>();

    private SecondSignatures() {}

    static List<Forgery> all() {
        SecondSignatures second = new SecondSignatures();
        for (int place : new int[] {3, 10, 17, 24, 35}) {
            second.add("empty field that shows", place, w -> w.update(d -> field(d, place)));
            second.add("field that shows, signed by another office", place, w -> signed(w, place, neighbour(w)));
            second.add(
                    "field that shows, signed by itself",
                    place,
                    w -> signed(w, place, w.counter().ca.odd(Counter.REGION, Oddity.SELF_SIGNED)));
            second.add(
                    "field that shows, under a timestamp",
                    place,
                    w -> w.counter().press.withTimestamp(w.update(d -> field(d, place))));
        }
        for (Level level : Level.values()) {
            second.add(
                    "another office's signature",
                    level.ordinal(),
                    w -> w.counter().press.sign(w.bytes(), neighbour(w), level));
        }
        second.add("a stranger's timestamp", 0, SecondSignatures::stampedByStranger);
        second.add(
                "a signer's own",
                0,
                w -> w.counter()
                        .press
                        .sign(w.bytes(), w.counter().ca.odd(Counter.REGION, Oddity.OTHER_AUTHORITY), Level.B_B));
        return List.copyOf(second.all);
    }

    private void add(String operation, int place, Making making) {
        all.add(new Forgery(Attack.SIGNED_AGAIN, operation, place, making));
    }

    private static Signer neighbour(Workshop workshop) {
        return workshop.counter().ca.signer("9907");
    }

    private static byte[] signed(Workshop workshop, int place, Signer signer)
            throws IOException, GeneralSecurityException {
        return workshop.counter().press.sign(workshop.update(d -> field(d, place)), signer, Level.B_T);
    }

    private static byte[] stampedByStranger(Workshop workshop) throws IOException, GeneralSecurityException {
        Counter counter = workshop.counter();
        TestTimestampAuthority stranger = TestTimestampAuthority.stranger(counter.ca, counter);
        return new DocumentPress(counter.ca, stranger, counter).withTimestamp(workshop.bytes());
    }

    private static void field(PDDocument document, int place) throws IOException {
        PDPage page = document.getPage(0);
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        field.setItem(COSName.FT, COSName.SIG);
        field.setItem(COSName.T, new COSString("Persetujuan" + place));
        field.setItem(COSName.F, COSInteger.get(132));
        field.setItem(COSName.P, page.getCOSObject());
        field.setItem(COSName.RECT, Ink.plate(page, place).getCOSArray());
        COSDictionary look = new COSDictionary();
        look.setItem(COSName.N, Ink.look(document).getCOSObject());
        field.setItem(COSName.AP, look);
        Workshop.written(field);
        page.getCOSObject().getCOSArray(COSName.ANNOTS).add(field);
        COSArray fields =
                document.getDocumentCatalog().getAcroForm(null).getCOSObject().getCOSArray(COSName.FIELDS);
        fields.add(field);
    }
}
