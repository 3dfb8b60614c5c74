// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** A layer with a plate, off when the page is signed. */
final class Layers {
    private Layers() {}

    static void hide(PDDocument document, int place) throws IOException {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup layer = new PDOptionalContentGroup("Lapisan");
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        document.getDocumentCatalog().setOCProperties(layers);
        PDPage page = document.getPage(0);
        PDRectangle plate = Ink.plate(page, place);
        try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, false)) {
            out.beginMarkedContent(COSName.OC, layer);
            out.setNonStrokingColor(java.awt.Color.GRAY);
            out.addRect(plate.getLowerLeftX(), plate.getLowerLeftY(), plate.getWidth(), plate.getHeight());
            out.fill();
            out.endMarkedContent();
        }
    }

    static void show(PDDocument document) {
        COSDictionary layers =
                document.getDocumentCatalog().getOCProperties().getCOSObject().getCOSDictionary(COSName.D);
        layers.setItem(COSName.OFF, new COSArray());
        layers.setItem(
                COSName.ON,
                document.getDocumentCatalog().getOCProperties().getCOSObject().getItem(COSName.OCGS));
        Workshop.written(layers);
        Workshop.written(document.getDocumentCatalog().getOCProperties().getCOSObject());
    }
}
