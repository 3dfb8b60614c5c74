// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import id.anjungan.simulator.office.trust.forgery.Forgery.Attack;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Evil annotations: a plate with another name, as whatever kind of annotation. */
final class Paintings {
    private static final int COUNT = 26;
    private static final List<String> KINDS = List.of(
            "Stamp", "FreeText", "Square", "Ink", "Highlight", "Line", "Text", "Link", "Watermark", "Redact", "Caret");
    /** Printed; printed and locked; shown and printed without turning. */
    private static final int[] FLAGS = {4, 132, 20};

    private Paintings() {}

    static List<Forgery> all() {
        return IntStream.range(0, COUNT).mapToObj(Paintings::painting).toList();
    }

    private static Forgery painting(int index) {
        String kind = KINDS.get(index % KINDS.size());
        int flags = FLAGS[index % FLAGS.length];
        return new Forgery(
                Attack.PAINTED,
                kind,
                index,
                workshop -> workshop.update(document -> paint(document, kind, index, flags)));
    }

    static void paint(PDDocument document, String kind, int place, int flags) throws IOException {
        PDPage page = document.getPage(0);
        PDRectangle plate = Ink.plate(page, place);
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, kind);
        annotation.setItem(COSName.RECT, plate.getCOSArray());
        annotation.setItem(COSName.F, COSInteger.get(flags));
        COSDictionary look = new COSDictionary();
        look.setItem(COSName.N, Ink.look(document).getCOSObject());
        annotation.setItem(COSName.AP, look);
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(annotation);
    }
}
