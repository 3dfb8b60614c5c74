// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.card;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Words as outlines of PDFBox's own typeface (Liberation Sans), so that a card looks the same on every machine,
 * whatever fonts it has. One thread at a time.
 */
final class Lettering {
    private static final String FACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double em;

    private Lettering(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.em = font.getUnitsPerEm();
    }

    static Lettering load() {
        try (InputStream face = PDDocument.class.getResourceAsStream(FACE)) {
            if (face == null) {
                throw new FileNotFoundException(FACE);
            }
            return new Lettering(new TTFParser().parse(new RandomAccessReadBuffer(face)));
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface is part of the program", e);
        }
    }

    /** In pixels, for letters of that height of em. */
    double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / em;
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With its baseline's left end at that place. */
    Shape outline(String text, double x, double y, double size) {
        Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / em;
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
            all.append(glyph(letter).getPathIterator(place), false);
            at += advance(letter) * scale;
        }
        return all;
    }

    private GeneralPath glyph(int letter) {
        try {
            GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
            return glyph == null ? new GeneralPath() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
