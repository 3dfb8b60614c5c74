// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** A text field that is empty when the page is signed. */
final class FormFields {
    private FormFields() {}

    static void add(PDDocument document, int place) throws IOException {
        PDPage page = document.getPage(0);
        PDAppearanceStream nothing = new PDAppearanceStream(document);
        nothing.setBBox(Ink.look(document).getBBox());
        nothing.setResources(new PDResources());
        COSDictionary look = new COSDictionary();
        look.setItem(COSName.N, nothing.getCOSObject());
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.getPDFName("Widget"));
        field.setItem(COSName.FT, COSName.getPDFName("Tx"));
        field.setItem(COSName.T, new COSString("catatan"));
        field.setItem(COSName.F, COSInteger.get(4));
        field.setItem(COSName.RECT, Ink.plate(page, place).getCOSArray());
        field.setItem(COSName.AP, look);
        COSArray annotations = new COSArray();
        annotations.add(field);
        page.getCOSObject().setItem(COSName.ANNOTS, annotations);
        PDAcroForm form = new PDAcroForm(document);
        form.getCOSObject().getCOSArray(COSName.FIELDS).add(field);
        document.getDocumentCatalog().setAcroForm(form);
    }

    static void fill(PDDocument document) throws IOException {
        COSDictionary field = (COSDictionary)
                document.getPage(0).getCOSObject().getCOSArray(COSName.ANNOTS).getObject(0);
        field.setItem(COSName.V, new COSString("NAMA LAIN CONTOH"));
        COSDictionary look = new COSDictionary();
        look.setItem(COSName.N, Ink.look(document).getCOSObject());
        field.setItem(COSName.AP, look);
        Workshop.written(field);
    }
}
