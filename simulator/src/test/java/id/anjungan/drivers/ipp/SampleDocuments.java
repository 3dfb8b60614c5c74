// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Pages laid out like a KK: landscape A4, a table, one corner that tells which way is up. */
final class SampleDocuments {
    private SampleDocuments() {}

    static byte[] kk(int pages, Color ink) throws IOException {
        return document(
                new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth()),
                pages,
                ink);
    }

    static byte[] letter(Color ink) throws IOException {
        return document(PDRectangle.A4, 1, ink);
    }

    private static byte[] document(PDRectangle size, int pages, Color ink) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream face = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, face);
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(size);
                document.addPage(page);
                try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                    corner(pen, size, ink);
                    table(pen, size, font, i);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void corner(PDPageContentStream pen, PDRectangle size, Color ink) throws IOException {
        pen.setNonStrokingColor(ink);
        pen.addRect(20, size.getHeight() - 60, 40, 40);
        pen.fill();
    }

    private static void table(PDPageContentStream pen, PDRectangle size, PDFont font, int number) throws IOException {
        pen.setStrokingColor(Color.BLACK);
        pen.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < 12; row++) {
            float y = size.getHeight() - 100 - 30 * row;
            pen.setLineWidth(0.7f);
            pen.addRect(30, y - 8, size.getWidth() - 60, 30);
            pen.stroke();
            pen.beginText();
            pen.setFont(font, 9);
            pen.newLineAtOffset(36, y);
            pen.showText("CONTOH halaman " + number + " baris " + row + ", nama dan hubungan dalam keluarga");
            pen.endText();
        }
    }
}
