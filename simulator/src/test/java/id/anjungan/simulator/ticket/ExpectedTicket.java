// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.InputStream;

/** Draws what a ticket should look like, from what is meant and not from bytes. */
final class ExpectedTicket {
    /** Where the code begins on a ticket of five rows, one of them large. */
    static final int ABOVE_CODE = 24 + 5 * 30 + 54;

    private static final int DOTS = 576;
    private static final int TOP = 24;

    private final BufferedImage paper = new BufferedImage(DOTS, 1000, BufferedImage.TYPE_BYTE_BINARY);
    private final Graphics2D pen = paper.createGraphics();
    private int y = TOP;

    ExpectedTicket() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, DOTS, paper.getHeight());
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    /** Letters in cells of 12 by 24 dots, so many times as large, six dots between rows. */
    ExpectedTicket row(String text, int times, boolean heavy, boolean middle) throws Exception {
        String face = heavy ? "RobotoCondensed-Bold.ttf" : "RobotoCondensed-Regular.ttf";
        try (InputStream in = getClass().getResourceAsStream("/id/anjungan/simulator/office/press/" + face)) {
            pen.setFont(Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(21f));
        }
        int x = middle ? (DOTS - text.length() * 12 * times) / 2 : 0;
        for (char letter : text.toCharArray()) {
            double width = pen.getFontMetrics()
                    .getStringBounds(Character.toString(letter), pen)
                    .getWidth();
            double narrow = Math.min(1, 12 / width);
            AffineTransform home = pen.getTransform();
            pen.translate(x + times * (12 - width * narrow) / 2, y + times * 19);
            pen.scale(times * narrow, times);
            pen.drawString(Character.toString(letter), 0, 0);
            pen.setTransform(home);
            x += 12 * times;
        }
        y += 24 * times + 6;
        return this;
    }

    BufferedImage picture(int height) {
        return paper.getSubimage(0, 0, DOTS, height);
    }

    /** How many dots differ above a row of dots. */
    static int differing(BufferedImage one, BufferedImage other, int above) {
        int count = 0;
        for (int row = 0; row < above; row++) {
            for (int x = 0; x < DOTS; x++) {
                count += one.getRGB(x, row) == other.getRGB(x, row) ? 0 : 1;
            }
        }
        return count;
    }
}
