// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Whether somebody who holds two first pages side by side sees a difference, at 100 dots an inch. */
final class Visible {
    private static final int DPI = 100;
    private static final int LEVELS = 64;
    private static final int PIXELS = 100;

    private Visible() {}

    /** False when the second cannot be drawn at all. */
    static boolean differ(byte[] first, byte[] second) throws IOException {
        BufferedImage before = page(first);
        try {
            return differ(before, page(second));
        } catch (IOException | IllegalStateException notDrawn) {
            return false;
        }
    }

    private static boolean differ(BufferedImage first, BufferedImage second) {
        if (first.getWidth() != second.getWidth() || first.getHeight() != second.getHeight()) {
            return true;
        }
        int different = 0;
        for (int y = 0; y < first.getHeight(); y++) {
            for (int x = 0; x < first.getWidth(); x++) {
                int levels = Math.abs((first.getRGB(x, y) & 0xFF) - (second.getRGB(x, y) & 0xFF));
                different += levels > LEVELS ? 1 : 0;
            }
        }
        return different > PIXELS;
    }

    private static BufferedImage page(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI);
        }
    }
}
