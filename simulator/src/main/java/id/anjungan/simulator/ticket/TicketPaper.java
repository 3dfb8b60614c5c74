// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;

/**
 * The paper under the head: 576 dots across, 8 a millimetre. Letters are drawn in cells of 12 by 24 dots with a face of
 * our own, so that the same bytes make the same picture on every machine.
 */
final class TicketPaper {
    static final int WIDTH = 576;

    private static final int CELL_WIDTH = 12;
    private static final int CELL_HEIGHT = 24;
    private static final int LONGEST = 8000;
    private static final int MARGIN = 24;
    private static final float POINTS = 21;
    private static final int BASELINE = 19;
    private static final Charset PAGE = Charset.forName("IBM00858");
    private static final Font LIGHT = face("RobotoCondensed-Regular.ttf");
    private static final Font HEAVY = face("RobotoCondensed-Bold.ttf");

    private final BufferedImage roll = new BufferedImage(WIDTH, LONGEST, BufferedImage.TYPE_BYTE_BINARY);
    private final Graphics2D pen = roll.createGraphics();
    private int y = MARGIN;

    TicketPaper() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, LONGEST);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    }

    private static Font face(String name) {
        try (InputStream in = TicketPaper.class.getResourceAsStream("/id/anjungan/simulator/office/press/" + name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(POINTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Where a row stands. */
    enum Place {
        LEFT,
        MIDDLE,
        RIGHT;

        int left(int width) {
            return switch (this) {
                case LEFT -> 0;
                case MIDDLE -> Math.max(0, (WIDTH - width) / 2);
                case RIGHT -> Math.max(0, WIDTH - width);
            };
        }
    }

    /** How letters look. */
    record Look(boolean heavy, int wide, int high) {}

    /** One row of letters; what finds no room on it is cut off. Returns the dots that it takes. */
    int row(byte[] letters, Look look, Place place) {
        String text = new String(letters, PAGE);
        int cell = CELL_WIDTH * look.wide();
        int left = place.left(Math.min(WIDTH, text.length() * cell));
        for (int i = 0; i < text.length() && left + (i + 1) * cell <= WIDTH; i++) {
            letter(text.substring(i, i + 1), left + i * cell, look);
        }
        return CELL_HEIGHT * look.high();
    }

    private void letter(String letter, int x, Look look) {
        pen.setFont(look.heavy() ? HEAVY : LIGHT);
        double width = pen.getFontMetrics().getStringBounds(letter, pen).getWidth();
        double squeeze = width > CELL_WIDTH ? CELL_WIDTH / width : 1;
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.scale(look.wide(), look.high());
        pen.translate((CELL_WIDTH - width * squeeze) / 2, BASELINE);
        pen.scale(squeeze, 1);
        pen.drawString(letter, 0, 0);
        pen.setTransform(before);
    }

    /** A QR code of model 2. */
    void code(byte[] data, int module, int level, Place place) {
        try {
            ErrorCorrectionLevel[] levels = {
                ErrorCorrectionLevel.L, ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q, ErrorCorrectionLevel.H
            };
            QRCode code = Encoder.encode(new String(data, PAGE), levels[Math.floorMod(level - '0', levels.length)]);
            int side = code.getMatrix().getWidth();
            int left = place.left(side * module);
            for (int row = 0; row < side; row++) {
                for (int column = 0; column < side; column++) {
                    if (code.getMatrix().get(column, row) == 1) {
                        pen.fillRect(left + column * module, y + row * module, module, module);
                    }
                }
            }
            feed(side * module);
        } catch (WriterException e) {
            // What does not fit a code is not printed, and the printer says nothing.
            feed(0);
        }
    }

    /** A picture of rows of bytes, eight dots each. */
    void picture(byte[] bits, int bytesAcross, Place place) {
        int rows = bytesAcross == 0 ? 0 : bits.length / bytesAcross;
        int left = place.left(bytesAcross * 8);
        for (int row = 0; row < rows && y + row < LONGEST; row++) {
            for (int x = 0; x < bytesAcross * 8 && left + x < WIDTH; x++) {
                boolean dark = (bits[row * bytesAcross + x / 8] >> (7 - x % 8) & 1) == 1;
                if (dark) {
                    roll.setRGB(left + x, y + row, Color.BLACK.getRGB());
                }
            }
        }
        feed(rows);
    }

    void feed(int dots) {
        y = Math.min(LONGEST - MARGIN, y + dots);
    }

    /** What would be cut off now. */
    BufferedImage cut() {
        BufferedImage ticket = new BufferedImage(WIDTH, y + MARGIN, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D copy = ticket.createGraphics();
        copy.drawImage(roll, 0, 0, null);
        copy.dispose();
        return ticket;
    }
}
