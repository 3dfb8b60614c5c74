// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.card;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Draws on one side of a card, in pixels from its top left corner. */
final class CardPen implements AutoCloseable {
    static final Color INK = new Color(0x2A1420);
    static final Color ROSE = new Color(0xA8285A);
    private static final Color PALE = new Color(0xFDF0F4);
    private static final Color BLUSH = new Color(0xF7CEDC);
    private static final Color WAVES = new Color(0xF3BFD1);
    /** What makes upright letters bold. */
    private static final double BOLD = 0.045;

    private static final double SMALLEST = 0.8;

    private final Graphics2D pen;
    private final Lettering lettering;

    /** How words look: height of em in pixels. */
    record Look(double size, boolean bold, Color colour) {
        static Look plain(double size) {
            return new Look(size, false, INK);
        }

        static Look bold(double size) {
            return new Look(size, true, INK);
        }

        Look in(Color other) {
            return new Look(size, bold, other);
        }

        Look of(double other) {
            return new Look(other, bold, colour);
        }
    }

    CardPen(BufferedImage side, Lettering lettering) {
        this.pen = side.createGraphics();
        this.lettering = lettering;
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    /** Pink paper with fine waves, as the blanks of the registries have it. */
    void background() {
        pen.setPaint(new GradientPaint(0, 0, PALE, CardFaces.WIDTH, CardFaces.HEIGHT, BLUSH));
        pen.fillRect(0, 0, CardFaces.WIDTH, CardFaces.HEIGHT);
        pen.setColor(WAVES);
        pen.setStroke(new BasicStroke(1.1f));
        for (int line = -2; line < 44; line++) {
            Path2D wave = new Path2D.Double();
            for (int x = 0; x <= CardFaces.WIDTH; x += 8) {
                double y = 15.0 * line + 13 * Math.sin(x / 61.0 + line * 0.55) + 7 * Math.sin(x / 23.0 - line * 0.3);
                if (x == 0) {
                    wave.moveTo(x, y);
                } else {
                    wave.lineTo(x, y);
                }
            }
            pen.draw(wave);
        }
    }

    void fill(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.fill(shape);
    }

    void frame(Shape shape, Color colour) {
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(3));
        pen.draw(shape);
    }

    static Shape rounded(double x, double y, double width, double height) {
        return new RoundRectangle2D.Double(x, y, width, height, 18, 18);
    }

    void text(String text, double x, double y, Look look) {
        draw(lettering.outline(text, x, y, look.size()), look);
    }

    private void draw(Shape letters, Look look) {
        fill(letters, look.colour());
        if (look.bold()) {
            pen.setStroke(new BasicStroke((float) (look.size() * BOLD), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(letters);
        }
    }

    void centred(String text, double middle, double y, Look look) {
        text(text, middle - lettering.width(text, look.size()) / 2, y, look);
    }

    /** As large as it can be in that width, at most as large as asked. */
    Look fitting(String text, double width, Look look) {
        return look.of(Math.min(look.size(), look.size() * width / lettering.width(text, look.size())));
    }

    /**
     * Sets a text in that width: in one line, a little smaller if need be, else in as many as it takes.
     *
     * @param place of the first baseline
     * @return the baseline after the last line
     */
    double paragraph(String text, Point2D.Double place, double width, Look look) {
        Look one = fitting(text, width, look);
        boolean single = one.size() >= SMALLEST * look.size();
        Look used = single ? one : look.of(SMALLEST * look.size());
        double y = place.y;
        for (String line : single ? List.of(text) : lines(text, width, used.size())) {
            text(line, place.x, y, fitting(line, width, used));
            y += used.size() * 1.22;
        }
        return y;
    }

    private List<String> lines(String text, double width, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && lettering.width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    void picture(BufferedImage picture, Rectangle2D.Double place) {
        double scale = Math.max(place.width / picture.getWidth(), place.height / picture.getHeight());
        AffineTransform fit = AffineTransform.getTranslateInstance(
                place.x + (place.width - scale * picture.getWidth()) / 2,
                place.y + (place.height - scale * picture.getHeight()) / 2);
        fit.scale(scale, scale);
        Shape before = pen.getClip();
        pen.clip(place);
        pen.drawImage(picture, fit, null);
        pen.setClip(before);
    }

    /** A word across the side, through which everything can still be read. */
    void mark(String word) {
        double size = 0.9 * CardFaces.WIDTH / lettering.width(word, 1);
        AffineTransform before = pen.getTransform();
        pen.rotate(-Math.atan2(CardFaces.HEIGHT, CardFaces.WIDTH), CardFaces.WIDTH / 2.0, CardFaces.HEIGHT / 2.0);
        Look look = Look.bold(size).in(new Color(0x30A8285A, true));
        fill(lettering.outline(word, CardFaces.WIDTH * 0.05, CardFaces.HEIGHT / 2.0 + size / 3, size), look.colour());
        pen.setTransform(before);
    }

    @Override
    public void close() {
        pen.dispose();
    }
}
