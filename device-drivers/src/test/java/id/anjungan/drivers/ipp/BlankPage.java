// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages with nothing, or with one square, on them. */
final class BlankPage {
    private static final PDRectangle LANDSCAPE =
            new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());

    private BlankPage() {}

    static byte[] pdf() throws IOException {
        return withSquare(PDRectangle.A4, Color.WHITE);
    }

    /** A square of 72 points, 72 points from the left and from the top of a landscape page. */
    static byte[] landscape(Color ink) throws IOException {
        return withSquare(LANDSCAPE, ink);
    }

    static byte[] portrait(Color ink) throws IOException {
        return withSquare(PDRectangle.A4, ink);
    }

    private static byte[] withSquare(PDRectangle size, Color ink) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(size);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.setNonStrokingColor(ink);
                pen.addRect(72, size.getHeight() - 144, 72, 72);
                pen.fill();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
