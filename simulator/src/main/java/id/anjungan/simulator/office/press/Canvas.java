// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page: millimetres from the top left corner, text sizes in points. */
final class Canvas {
    private static final float POINTS = 72f / 25.4f;
    private static final Color WATER = new Color(0xEE, 0xEE, 0xEE);

    private final PDPageContentStream out;
    private final Typefaces faces;
    private final float width;
    private final float height;

    /** Page size in millimetres. */
    Canvas(PDPageContentStream out, Typefaces faces, float width, float height) {
        this.out = out;
        this.faces = faces;
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /** Text with its baseline at y. */
    void text(String text, float x, float y, float size) throws IOException {
        show(text, faces.regular(), size, new Matrix(1, 0, 0, 1, x * POINTS, (height - y) * POINTS));
    }

    void bold(String text, float x, float y, float size) throws IOException {
        show(text, faces.bold(), size, new Matrix(1, 0, 0, 1, x * POINTS, (height - y) * POINTS));
    }

    /** Bold text, centred on x. */
    void title(String text, float x, float y, float size) throws IOException {
        bold(text, x - lengthOf(text, faces.bold(), size) / 2, y, size);
    }

    void centred(String text, float x, float y, float size) throws IOException {
        text(text, x - lengthOf(text, faces.regular(), size) / 2, y, size);
    }

    /** Bold text that ends at x. */
    void right(String text, float x, float y, float size) throws IOException {
        bold(text, x - lengthOf(text, faces.bold(), size), y, size);
    }

    /** Text broken at the box's width, its first baseline at the box's top, lines the box's height apart. */
    float paragraph(String text, Box box, float size) throws IOException {
        float y = box.y();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (lengthOf(longer, faces.regular(), size) > box.width()) {
                text(line.toString(), box.x(), y, size);
                y += box.height();
                longer = word;
            }
            line.setLength(0);
            line.append(longer);
        }
        text(line.toString(), box.x(), y, size);
        return y + box.height();
    }

    /** A framed cell; text that does not fit is set smaller, then in two lines. */
    void cell(Box box, String text, boolean heading) throws IOException {
        frame(box);
        PDFont face = heading ? faces.bold() : faces.regular();
        float room = box.width() - 1.2f;
        float size = 7f;
        while (size > 5f && lengthOf(text, face, size) > room) {
            size -= 0.25f;
        }
        List<String> lines = lengthOf(text, face, size) > room ? halves(text) : List.of(text);
        float line = size / POINTS * 1.05f;
        float y = box.y() + box.height() / 2 + line * 0.36f - line * (lines.size() - 1) / 2f;
        for (String part : lines) {
            float fit = Math.min(size, size * room / Math.max(room, lengthOf(part, face, size)));
            float indent = heading ? (box.width() - lengthOf(part, face, fit)) / 2 : 0.6f;
            Matrix place = new Matrix(1, 0, 0, 1, (box.x() + indent) * POINTS, (height - y) * POINTS);
            show(part, face, fit, place);
            y += line;
        }
    }

    void frame(Box box) throws IOException {
        out.setLineWidth(0.4f);
        out.addRect(
                box.x() * POINTS,
                (height - box.y() - box.height()) * POINTS,
                box.width() * POINTS,
                box.height() * POINTS);
        out.stroke();
    }

    /** A shield with a five-pointed star, centred on x. */
    void shield(float x, float y, float high) throws IOException {
        float half = high * 0.42f;
        out.setLineWidth(1.1f);
        out.moveTo((x - half) * POINTS, (height - y) * POINTS);
        out.lineTo((x + half) * POINTS, (height - y) * POINTS);
        out.lineTo((x + half) * POINTS, (height - y - high * 0.55f) * POINTS);
        out.curveTo(
                (x + half) * POINTS,
                (height - y - high * 0.85f) * POINTS,
                (x + half * 0.3f) * POINTS,
                (height - y - high * 0.95f) * POINTS,
                x * POINTS,
                (height - y - high) * POINTS);
        out.curveTo(
                (x - half * 0.3f) * POINTS,
                (height - y - high * 0.95f) * POINTS,
                (x - half) * POINTS,
                (height - y - high * 0.85f) * POINTS,
                (x - half) * POINTS,
                (height - y - high * 0.55f) * POINTS);
        out.closeAndStroke();
        star(x, y + high * 0.45f, high * 0.26f);
    }

    private void star(float x, float y, float radius) throws IOException {
        for (int corner = 0; corner < 10; corner++) {
            double angle = Math.PI * corner / 5;
            double reach = corner % 2 == 0 ? radius : radius * 0.4;
            float pointX = (float) (x + reach * Math.sin(angle)) * POINTS;
            float pointY = (float) (height - y + reach * Math.cos(angle)) * POINTS;
            if (corner == 0) {
                out.moveTo(pointX, pointY);
            } else {
                out.lineTo(pointX, pointY);
            }
        }
        out.closePath();
        out.fill();
    }

    void square(float x, float y, float side) throws IOException {
        out.addRect(x * POINTS, (height - y - side) * POINTS, side * POINTS, side * POINTS);
    }

    void fill() throws IOException {
        out.fill();
    }

    /** The word that says that nothing here is real, across the page, beneath the rest. */
    void watermark(String word) throws IOException {
        float size = 120;
        double angle = Math.atan2(height, width);
        float half = lengthOf(word, faces.bold(), size) / 2 * POINTS;
        float x = (float) (width / 2 * POINTS - half * Math.cos(angle) + size / 3 * Math.sin(angle));
        float y = (float) (height / 2 * POINTS - half * Math.sin(angle) - size / 3 * Math.cos(angle));
        out.setNonStrokingColor(WATER);
        Matrix place = Matrix.getTranslateInstance(x, y);
        place.concatenate(Matrix.getRotateInstance(angle, 0, 0));
        show(word, faces.bold(), size, place);
        out.setNonStrokingColor(Color.BLACK);
    }

    private void show(String text, PDFont face, float size, Matrix place) throws IOException {
        out.beginText();
        out.setFont(face, size);
        out.setTextMatrix(place);
        out.showText(text);
        out.endText();
    }

    private static float lengthOf(String text, PDFont face, float size) throws IOException {
        return face.getStringWidth(text) / 1000f * size / POINTS;
    }

    private static List<String> halves(String text) {
        int gap = text.indexOf(' ', text.length() / 2);
        int split = gap < 0 ? text.lastIndexOf(' ') : gap;
        return split < 0 ? List.of(text) : List.of(text.substring(0, split), text.substring(split + 1));
    }

    /** A rectangle, millimetres from the top left corner. */
    record Box(float x, float y, float width, float height) {}
}
