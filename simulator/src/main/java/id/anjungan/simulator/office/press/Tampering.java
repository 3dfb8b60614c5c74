// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** What somebody in between may do to a signed document. */
final class Tampering {
    private Tampering() {}

    /** Changes one digit of a text position on the first page, so that the line stands elsewhere. */
    static byte[] alter(byte[] signed) {
        byte[] altered = signed.clone();
        String latin = new String(signed, StandardCharsets.ISO_8859_1);
        int block = latin.indexOf("%" + PageMaker.MARK);
        int matrix = latin.indexOf(" Tm", block);
        if (block < 0 || matrix < 0) {
            throw new IllegalStateException("no page of the press");
        }
        int digit = matrix - 1;
        altered[digit] = (byte) (altered[digit] == '9' ? '1' : altered[digit] + 1);
        return altered;
    }

    /** Changes a letter of the holder's name in the object of a card. */
    static byte[] alterCard(byte[] signed) {
        byte[] altered = signed.clone();
        int name = new String(signed, StandardCharsets.ISO_8859_1).indexOf("\"name\":\"") + 8;
        altered[name] = (byte) (altered[name] == 'A' ? 'B' : 'A');
        return altered;
    }

    /** Lays an opaque stamp with another name over the head of the first page, as an incremental update. */
    static byte[] stamp(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDPage page = document.getPage(0);
            PDRectangle place = overTheName(page.getMediaBox());
            PDAppearanceStream look = new PDAppearanceStream(document);
            look.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
            look.setResources(new PDResources());
            try (PDPageContentStream out = new PDPageContentStream(document, look)) {
                out.setNonStrokingColor(Color.WHITE);
                out.addRect(0, 0, place.getWidth(), place.getHeight());
                out.fill();
                out.setNonStrokingColor(Color.BLACK);
                out.beginText();
                out.setFont(Typefaces.embedIn(document).bold(), 8);
                out.newLineAtOffset(2, 4);
                out.showText("NAMA LAIN CONTOH");
                out.endText();
            }
            PDAppearanceDictionary appearance = new PDAppearanceDictionary();
            appearance.setNormalAppearance(look);
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(place);
            stamp.setPrinted(true);
            stamp.setAppearance(appearance);
            page.getAnnotations().add(stamp);
            page.getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    /** Where the first name stands: in the first row of a KK, in the middle of a kutipan. */
    private static PDRectangle overTheName(PDRectangle sheet) {
        boolean kk = sheet.getWidth() > sheet.getHeight();
        return kk
                ? new PDRectangle(44, sheet.getHeight() - 161, 180, 13)
                : new PDRectangle(200, sheet.getHeight() - 395, 195, 18);
    }
}
