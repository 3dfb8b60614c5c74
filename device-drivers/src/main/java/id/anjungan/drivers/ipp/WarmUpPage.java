// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/**
 * An invented page that uses what the office's documents use: an embedded font, lines, a code of many squares, a field.
 */
final class WarmUpPage {
    /** After about so many the virtual machine has compiled what a page needs. */
    private static final int ROUNDS = 30;

    private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private WarmUpPage() {}

    static void draw() {
        try {
            byte[] black = pdf(Color.BLACK);
            byte[] blue = pdf(Color.BLUE);
            for (int i = 0; i < ROUNDS; i++) {
                Raster.of(i % 2 == 0 ? black : blue, 300, List.of()).wipe();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a page of our own making", e);
        }
    }

    private static byte[] pdf(Color ink) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream face = PDDocument.class.getResourceAsStream(FACE)) {
            PDFont font = PDType0Font.load(document, face);
            PDPage page = new PDPage(
                    new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth()));
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.setNonStrokingColor(ink);
                for (int row = 0; row < 40; row++) {
                    row(pen, font, 550 - 13 * row);
                }
                code(pen);
            }
            PDAnnotationWidget field = new PDAnnotationWidget();
            field.setRectangle(new PDRectangle(600, 20, 80, 40));
            page.setAnnotations(List.of(field));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void row(PDPageContentStream pen, PDFont font, int y) throws IOException {
        pen.setLineWidth(0.5f);
        pen.addRect(20, y - 3, 800, 13);
        pen.stroke();
        for (int column = 0; column < 8; column++) {
            pen.beginText();
            pen.setFont(font, 6 + column % 3);
            pen.newLineAtOffset(24 + 100 * column, y);
            pen.showText("CONTOH Abcdéfg " + (y * 31 + column));
            pen.endText();
        }
    }

    /** One path of a thousand squares, as a QR code is drawn. */
    private static void code(PDPageContentStream pen) throws IOException {
        for (int i = 0; i < 45 * 45; i += 2) {
            pen.addRect(700 + i % 45 * 2, 20 + i / 45 * 2, 2, 2);
        }
        pen.fill();
    }
}
