// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/**
 * Draws, once and for nobody, what could cost more than it looks: patterns, shadings, functions, masks, groups,
 * pictures, forms, glyphs that are drawings. It happens where time and memory are limited, at the size at which the
 * printer's driver will draw the same bytes, so that nothing comes to paper that could stop the kiosk on its way.
 */
final class DrawingTrial {
    private static final int DPI = 300;
    private static final double POINTS_AN_INCH = 72;
    /** A4 at 300 dpi; what is larger is drawn smaller, as on the sheet. */
    private static final int LONGEST_SIDE = 3508;
    /** A form or a mask without a look of its own takes a few bytes. */
    private static final long LOOKS_LIKE_NOTHING = 64;

    private static final Set<String> DEAR =
            Set.of("PatternType", "ShadingType", "FunctionType", "CharProcs", "SMask", "BM", "TR", "TR2", "HT");

    private DrawingTrial() {}

    /** Whether a part of the file is one of those that can be dear to draw. */
    static boolean isDear(COSDictionary part) {
        boolean drawn = part instanceof COSStream stream
                && (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))
                        || COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
                                && stream.getLength() > LOOKS_LIKE_NOTHING);
        return drawn || part.keySet().stream().map(COSName::getName).anyMatch(DEAR::contains);
    }

    /** @throws IOException when a page cannot be drawn */
    static void run(PDDocument document) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            draw(renderer, page, document.getPage(page).getCropBox());
        }
    }

    private static void draw(PDFRenderer renderer, int page, PDRectangle box) throws IOException {
        double longest = Math.max(box.getWidth(), box.getHeight());
        double scale = Math.min(DPI / POINTS_AN_INCH, LONGEST_SIDE / longest);
        int side = (int) Math.ceil(longest * scale);
        BufferedImage sheet = new BufferedImage(
                Math.max(1, side),
                Math.max(1, (int) Math.ceil(Math.min(box.getWidth(), box.getHeight()) * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        try {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, sheet.getWidth(), sheet.getHeight());
            renderer.renderPageToGraphics(page, pen, (float) scale, (float) scale, RenderDestination.PRINT);
        } finally {
            pen.dispose();
        }
    }
}
