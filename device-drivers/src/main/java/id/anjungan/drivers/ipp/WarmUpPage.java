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
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/**
 * An invented page that uses what the office's documents use: an embedded font, words aslant, many boxes, a code of
 * many squares in a stream of its own, the field of an invisible signature.
 */
final class WarmUpPage {
    /** After so many the virtual machine has compiled what a page needs, the loops over its dots as well. */
    private static final int ROUNDS = 2;

    /** A third of a printer's dots each way: a ninth of the work. */
    private static final int COARSE_DPI = 100;

    private static final int ROWS = 40;
    private static final int[] SIZES = {6, 7, 8, 9, 13, 20};
    private static final float SQUARE = 1.88976f;

    private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private WarmUpPage() {}

    static void draw() {
        try {
            byte[] page = pdf();
            for (int i = 0; i < ROUNDS; i++) {
                Raster.of(page, COARSE_DPI, List.of()).wipe();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a page of our own making", e);
        }
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream face = PDDocument.class.getResourceAsStream(FACE)) {
            PDFont font = PDType0Font.load(document, face);
            PDPage page = new PDPage(
                    new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth()));
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                watermark(pen, font);
                for (int row = 0; row < ROWS; row++) {
                    pen.setNonStrokingColor(row % 2 == 0 ? Color.BLACK : Color.BLUE);
                    row(pen, font, 550 - 13 * row);
                }
            }
            // As office's programs write: what is added to a page later is a stream of its own, not compressed.
            try (PDPageContentStream pen =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                code(pen);
            }
            page.setAnnotations(List.of(signatureField(document)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void watermark(PDPageContentStream pen, PDFont font) throws IOException {
        pen.setNonStrokingColor(0.93f, 0.93f, 0.93f);
        pen.setFont(font, 120);
        text(pen, Matrix.getRotateInstance(0.6, 270, 140), "CONTOH");
    }

    private static void row(PDPageContentStream pen, PDFont font, int y) throws IOException {
        for (int column = 0; column < 8; column++) {
            pen.setLineWidth(0.5f);
            // Odd fractions, as a typesetter's program leaves them.
            float x = 20.34567f + 100.12345f * column;
            pen.addRect(x, y - 3.29876f, 100.12345f, 12.98765f);
            pen.stroke();
            Matrix place = Matrix.getTranslateInstance(x + 3.45678f, y + 0.56789f);
            pen.setFont(font, SIZES[(column + y) % SIZES.length]);
            text(pen, place, "CONTOH Abcdéfg " + (y * 31 + column));
        }
    }

    private static void text(PDPageContentStream pen, Matrix place, String words) throws IOException {
        pen.beginText();
        pen.setTextMatrix(place);
        pen.showText(words);
        pen.endText();
    }

    /** One path of a thousand squares, as a QR code is drawn. */
    private static void code(PDPageContentStream pen) throws IOException {
        for (int i = 0; i < 45 * 45; i += 2) {
            int row = i / 45;
            pen.addRect(700.9876f + i % 45 * SQUARE, 20.12345f + row * SQUARE, SQUARE, SQUARE);
        }
        pen.fill();
    }

    /** It has an appearance with nothing in it, as the field of an invisible signature has. */
    private static PDAnnotationWidget signatureField(PDDocument document) {
        PDAppearanceStream nothing = new PDAppearanceStream(document);
        nothing.setBBox(new PDRectangle(0, 0));
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(nothing);
        PDAnnotationWidget field = new PDAnnotationWidget();
        field.setRectangle(new PDRectangle(0, 0));
        field.setAppearance(appearance);
        return field;
    }
}
