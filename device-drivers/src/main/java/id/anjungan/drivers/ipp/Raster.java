// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.RenderDestination;

/**
 * A document as PWG raster (PWG 5102.4): A4 portrait sheets at true size, a landscape page turned anti-clockwise onto
 * its sheet. Pages are drawn one at a time and kept compressed. A page without colour goes out as sgray_8, which is a
 * third of the bytes and spares the colour toner; any other as srgb_8, unless the printer takes only one of them.
 * Nothing touches a disk.
 */
public final class Raster implements Prepared {
    static final String FORMAT = "image/pwg-raster";
    static final String ONE_SIDED = "one-sided";
    static final String LONG_EDGE = "two-sided-long-edge";
    static final String SHORT_EDGE = "two-sided-short-edge";

    private static final double POINTS_AN_INCH = 72;
    private static final double A4_WIDTH_INCHES = 210 / 25.4;
    private static final double A4_HEIGHT_INCHES = 297 / 25.4;

    private final WipedBuffer bytes = new WipedBuffer();
    private final int pages;
    private String sides = ONE_SIDED;

    private Raster(int pages) {
        this.pages = pages;
    }

    /**
     * Draws all pages. CPU-bound; takes 4 bytes a pixel of one page while it works.
     *
     * @param types what the printer takes: {@code sgray_8}, {@code srgb_8}; empty counts as both
     * @throws IOException when this is no PDF that can be drawn
     */
    public static Raster of(byte[] pdf, int dpi, List<String> types) throws IOException {
        return of(pdf, dpi, types, Optional.empty());
    }

    /**
     * The same for both sides of the sheets, if there are several pages.
     *
     * @param sheetBack how the printer wants the backs; empty for one-sided sheets
     */
    static Raster of(byte[] pdf, int dpi, List<String> types, Optional<String> sheetBack) throws IOException {
        int width = (int) Math.round(A4_WIDTH_INCHES * dpi);
        int height = (int) Math.round(A4_HEIGHT_INCHES * dpi);
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Raster raster = new Raster(document.getNumberOfPages());
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setRenderingHints(exact());
            raster.bytes.write(PwgPage.SYNC_WORD, 0, PwgPage.SYNC_WORD.length);
            for (int i = 0; i < raster.pages; i++) {
                boolean landscape = draw(renderer, document, i, sheet);
                SheetBack back = raster.back(i, landscape, sheetBack);
                back.turn(pixels, width);
                boolean coloured = wantsColour(pixels, types);
                var page = new PwgPage(width, height, dpi, coloured, landscape, raster.pages, back);
                raster.bytes.write(page.header(), 0, PwgPage.LENGTH);
                new PwgLines(pixels, width, coloured).writeTo(raster.bytes);
            }
            return raster;
        } finally {
            Arrays.fill(pixels, 0);
        }
    }

    /** The first page says over which edge all sheets are turned. */
    private SheetBack back(int index, boolean landscape, Optional<String> sheetBack) {
        if (sheetBack.isEmpty() || pages == 1) {
            return SheetBack.ONE_SIDED;
        }
        if (index == 0) {
            sides = landscape ? SHORT_EDGE : LONG_EDGE;
        }
        return SheetBack.of(sheetBack.get(), sides.equals(SHORT_EDGE), index + 1);
    }

    /**
     * The hints of the renderer itself, and strokes where the document has them instead of moved to pixels' centres.
     */
    private static RenderingHints exact() {
        RenderingHints hints = new RenderingHints(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        hints.put(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        hints.put(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return hints;
    }

    private static boolean draw(PDFRenderer renderer, PDDocument document, int index, BufferedImage sheet)
            throws IOException {
        PDRectangle crop = document.getPage(index).getCropBox();
        boolean sideways = document.getPage(index).getRotation() % 180 != 0;
        double wide = sideways ? crop.getHeight() : crop.getWidth();
        double high = sideways ? crop.getWidth() : crop.getHeight();
        boolean landscape = wide > high;
        double along = landscape ? sheet.getHeight() : sheet.getWidth();
        double across = landscape ? sheet.getWidth() : sheet.getHeight();
        double trueSize = sheet.getWidth() / A4_WIDTH_INCHES / POINTS_AN_INCH;
        // half a pixel of rounding is no reason to shrink
        double scale = Math.min(trueSize, Math.min((along + 1) / wide, (across + 1) / high));
        Graphics2D pen = sheet.createGraphics();
        try {
            pen.setBackground(Color.WHITE);
            pen.clearRect(0, 0, sheet.getWidth(), sheet.getHeight());
            if (landscape) {
                pen.translate(0, sheet.getHeight());
                pen.rotate(-Math.PI / 2);
            }
            pen.translate(centred(along - wide * scale), centred(across - high * scale));
            renderer.renderPageToGraphics(index, pen, (float) scale, (float) scale, RenderDestination.PRINT);
        } finally {
            pen.dispose();
        }
        return landscape;
    }

    /** A page of the sheet's own size stays at the pixel grid. */
    private static double centred(double spare) {
        return Math.abs(spare) < 2 ? 0 : spare / 2;
    }

    private static boolean wantsColour(int[] pixels, List<String> types) {
        if (types.contains("srgb_8") != types.contains("sgray_8")) {
            return types.contains("srgb_8");
        }
        int difference = 0;
        for (int pixel : pixels) {
            difference |= (pixel ^ pixel >> 8) & 0xffff;
        }
        return difference != 0;
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public String sides() {
        return sides;
    }

    @Override
    public long length() {
        return bytes.length();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        bytes.writeTo(out);
    }

    @Override
    public void wipe() {
        bytes.wipe();
    }
}
