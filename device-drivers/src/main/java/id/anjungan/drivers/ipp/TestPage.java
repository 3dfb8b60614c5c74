// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The page that a technician prints: UJI across it, and a frame a centimetre from the sheet's edges. */
final class TestPage {
    private static final float CENTIMETRE = 72 / 2.54f;

    private TestPage() {}

    static byte[] pdf() {
        try (PDDocument document = new PDDocument();
                InputStream face = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDFont font = PDType0Font.load(document, face);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.addRect(
                        CENTIMETRE,
                        CENTIMETRE,
                        PDRectangle.A4.getWidth() - 2 * CENTIMETRE,
                        PDRectangle.A4.getHeight() - 2 * CENTIMETRE);
                pen.stroke();
                new Line(160, 380, "UJI").write(pen, font);
                new Line(14, 340, "Halaman uji printer. Bukan dokumen kependudukan.").write(pen, font);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a page of our own making", e);
        }
    }

    /** Words in the middle of the sheet, so many points high and from its lower edge. */
    private record Line(float size, float height, String words) {
        void write(PDPageContentStream pen, PDFont font) throws IOException {
            pen.beginText();
            pen.setFont(font, size);
            float width = font.getStringWidth(words) / 1000 * size;
            pen.newLineAtOffset((PDRectangle.A4.getWidth() - width) / 2, height);
            pen.showText(words);
            pen.endText();
        }
    }
}
