// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import java.awt.Color;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What forgers paint with: an opaque plate and another name on it. */
final class Ink {
    private static final float WIDTH = 170;
    private static final float HEIGHT = 14;

    private Ink() {}

    /** A plate on the page, the higher the number the lower; 40 of them fit on any page. */
    static PDRectangle plate(PDPage page, int number) {
        float step = (page.getMediaBox().getHeight() - 2 * HEIGHT) / 40;
        return new PDRectangle(40, page.getMediaBox().getHeight() - HEIGHT - step * (number + 1), WIDTH, HEIGHT);
    }

    /** The operators that draw the plate where it is, in a font that the page does not need to have. */
    static String operators(PDRectangle plate) {
        String box = plate.getLowerLeftX() + " " + plate.getLowerLeftY() + " " + WIDTH + " " + HEIGHT;
        return "\nq 1 1 1 rg " + box + " re f 0 0 0 RG 1 w " + box + " re S Q\n";
    }

    static PDAppearanceStream look(PDDocument document) throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(document);
        look.setBBox(new PDRectangle(WIDTH, HEIGHT));
        look.setResources(new PDResources());
        try (PDPageContentStream out = new PDPageContentStream(document, look)) {
            out.setNonStrokingColor(Color.WHITE);
            out.addRect(0, 0, WIDTH, HEIGHT);
            out.fill();
            out.setNonStrokingColor(Color.BLACK);
            out.beginText();
            out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 9);
            out.newLineAtOffset(2, 4);
            out.showText("NAMA LAIN CONTOH");
            out.endText();
        }
        return look;
    }

    static COSStream stream(PDDocument document, String operators) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        }
        stream.setNeedToBeUpdated(true);
        return stream;
    }

    /** Paints after all that the page has. */
    static void over(PDDocument document, int page, String operators) throws IOException {
        var dictionary = document.getPage(page).getCOSObject();
        COSArray contents = new COSArray();
        if (dictionary.getDictionaryObject(COSName.CONTENTS) instanceof COSArray several) {
            several.forEach(contents::add);
        } else {
            contents.add(dictionary.getItem(COSName.CONTENTS));
        }
        contents.add(stream(document, operators));
        dictionary.setItem(COSName.CONTENTS, contents);
    }
}
