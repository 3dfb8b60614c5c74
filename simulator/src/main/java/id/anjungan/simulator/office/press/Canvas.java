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
