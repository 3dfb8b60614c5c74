// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.office.press.Canvas.Box;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;

/** A page of A4 upright, set as its form says. */
final class FormSheet {
    private static final float LEFT = 22;
    private static final float VALUE = 82;
    private static final float ROW = 6;
    private static final float[] COLUMNS = {10, 44, 78, 34};
    private static final String[] HEADINGS = {"No", "NIK", "Nama Lengkap", "SHDK"};

    private final Form form;
    private final Facts facts;
    private final Household household;
    private float y = 34;
    /** A page with few words spreads them. */
    private float spread = 1;

    FormSheet(Order order, String number) {
        this.form = Form.of(order.kind());
        this.facts = new Facts(order, number);
        this.household = order.household();
    }

    void draw(Canvas canvas) throws IOException {
        canvas.watermark("CONTOH");
        canvas.bold("CONTOH, BUKAN DOKUMEN RESMI", LEFT, 16, 8);
        for (Form.Block block : form.blocks()) {
            draw(canvas, block.what(), facts.in(block.text()));
        }
    }

    private void draw(Canvas canvas, String what, String text) throws IOException {
        switch (what) {
            case "border" -> border(canvas);
            case "emblem" -> emblem(canvas);
            case "corners" -> corners(canvas, text.split(" \\| "));
            case "gap" -> y += Float.parseFloat(text) * spread;
            case "heading" -> title(canvas, text, 13, 6.5f);
            case "title" -> title(canvas, text, 15, 7);
            case "strong" -> title(canvas, text, 11.5f, 7);
            case "name" -> {
                y += 2.5f;
                title(canvas, text, text.length() > 40 ? 11.5f : 15, 8);
            }
            case "line" -> {
                canvas.centred(text, canvas.width() / 2, y, 10.5f);
                y += 5.5f * spread;
            }
            case "small" -> {
                canvas.centred(text, canvas.width() / 2, y - 1.3f, 7);
                y += 4 * spread;
            }
            case "section" -> {
                canvas.bold(text, LEFT, y, 10);
                y += ROW;
            }
            case "field" -> field(canvas, text.split(" \\| ", 2));
            case "para" -> y = canvas.paragraph(text, new Box(LEFT, y, canvas.width() - 2 * LEFT, 5), 10) + 2;
            case "household" -> household(canvas);
            default -> throw new IllegalArgumentException("no block " + what);
        }
    }

    private void title(Canvas canvas, String text, float size, float room) throws IOException {
        canvas.title(text, canvas.width() / 2, y, size);
        y += room * spread;
    }

    private void border(Canvas canvas) throws IOException {
        spread = 1.28f;
        canvas.frame(new Box(8, 8, canvas.width() - 16, canvas.height() - 16));
        canvas.frame(new Box(9.5f, 9.5f, canvas.width() - 19, canvas.height() - 19));
    }

    /** A shield with a star: of no real state. */
    private void emblem(Canvas canvas) throws IOException {
        canvas.shield(canvas.width() / 2, y - 10, 16);
        y += 14;
    }

    private static void corners(Canvas canvas, String... texts) throws IOException {
        canvas.bold(texts[0], LEFT, 21, 9.5f);
        canvas.right(texts[1], canvas.width() - LEFT, 21, 9.5f);
    }

    private void field(Canvas canvas, String... texts) throws IOException {
        canvas.text(texts[0], LEFT + 4, y, 9.5f);
        canvas.text(":", VALUE, y, 9.5f);
        canvas.text(texts[1], VALUE + 3, y, texts[1].length() > 52 ? 8.5f : 9.5f);
        y += 5.6f;
    }

    private void household(Canvas canvas) throws IOException {
        row(canvas, true, HEADINGS);
        int number = 1;
        for (Persona member : household.members()) {
            row(canvas, false, String.valueOf(number++), member.nik(), member.name(), member.relation());
        }
    }

    private void row(Canvas canvas, boolean heading, String... texts) throws IOException {
        float x = LEFT;
        for (int i = 0; i < COLUMNS.length; i++) {
            canvas.cell(new Box(x, y - 4, COLUMNS[i], ROW), texts[i], heading);
            x += COLUMNS[i];
        }
        y += ROW;
    }
}
