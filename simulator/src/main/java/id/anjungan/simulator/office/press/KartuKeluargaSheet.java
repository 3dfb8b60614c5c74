// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.office.press.Canvas.Box;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** A page of a Kartu Keluarga: header and two stacked tables of up to ten members (Permendagri 109/2019). */
final class KartuKeluargaSheet {
    static final int MEMBERS = 10;
    private static final float LEFT = 8;
    private static final float ROW = 5.2f;

    /** One column: heading, width in millimetres, and what stands in it. */
    private record Column(String heading, float width, Function<Persona, String> value) {}

    /** A line of the header. */
    private record Field(String label, String value) {}

    private static final List<Column> UPPER = List.of(
            new Column("Nama Lengkap", 66, Persona::name),
            new Column("NIK", 33, Persona::nik),
            new Column("Jenis Kelamin", 20, p -> Words.of(p.sex())),
            new Column("Tempat Lahir", 28, Persona::birthPlace),
            new Column("Tanggal Lahir", 20, p -> Words.of(p.birthDate())),
            new Column("Agama", 27, Persona::religion),
            new Column("Pendidikan", 34, Persona::education),
            new Column("Jenis Pekerjaan", 30, Persona::occupation),
            new Column("Gol. Darah", 16, Persona::bloodGroup));

    private static final List<Column> LOWER = List.of(
            new Column("Status Perkawinan", 32, Persona::maritalStatus),
            new Column("Tgl. Perkawinan/Perceraian", 32, Persona::marriedOn),
            new Column("Status Hubungan Dalam Keluarga", 36, Persona::relation),
            new Column("Kewarganegaraan", 24, Persona::citizenship),
            new Column("No. Paspor", 20, Persona::passport),
            new Column("No. KITAP", 20, Persona::kitap),
            new Column("Nama Ayah", 55, Persona::fatherName),
            new Column("Nama Ibu", 55, Persona::motherName));

    private final Household household;
    private final int page;

    /** The page counts from 0. */
    KartuKeluargaSheet(Household household, int page) {
        this.household = household;
        this.page = page;
    }

    static int pages(Household household) {
        return (household.members().size() + MEMBERS - 1) / MEMBERS;
    }

    void draw(Canvas canvas) throws IOException {
        canvas.watermark("CONTOH");
        canvas.title("KARTU KELUARGA", canvas.width() / 2, 14, 20);
        canvas.title("No. " + household.kkNumber(), canvas.width() / 2, 20.5f, 13);
        canvas.bold("CONTOH, BUKAN DOKUMEN RESMI", LEFT, 10, 8);
        header(canvas);
        float below = table(canvas, UPPER, 43);
        table(canvas, LOWER, below + 3);
        if (pages(household) > 1) {
            canvas.text("Halaman " + (page + 1) + " dari " + pages(household), LEFT, canvas.height() - 6, 8);
        }
    }

    private void header(Canvas canvas) throws IOException {
        fields(
                canvas,
                LEFT,
                new Field("Nama Kepala Keluarga", household.head().name()),
                new Field("Alamat", household.address()),
                new Field("RT/RW", household.rt() + "/" + household.rw()),
                new Field("Kode Pos", household.postalCode()));
        fields(
                canvas,
                180,
                new Field("Desa/Kelurahan", household.village()),
                new Field("Kecamatan", household.district()),
                new Field("Kabupaten/Kota", household.regency()),
                new Field("Provinsi", household.province()));
    }

    private static void fields(Canvas canvas, float x, Field... fields) throws IOException {
        float y = 27;
        for (Field field : fields) {
            canvas.text(field.label(), x, y, 8.5f);
            canvas.text(": " + field.value(), x + 33, y, 8.5f);
            y += 4.5f;
        }
    }

    private float table(Canvas canvas, List<Column> columns, float top) throws IOException {
        float x = LEFT;
        canvas.cell(new Box(x, top, 7, ROW), "No", true);
        x += 7;
        int index = 1;
        for (Column column : columns) {
            canvas.cell(new Box(x, top, column.width(), ROW), column.heading(), true);
            canvas.cell(new Box(x, top + ROW, column.width(), 3.2f), "(" + index++ + ")", true);
            x += column.width();
        }
        canvas.frame(new Box(LEFT, top + ROW, 7, 3.2f));
        float y = top + ROW + 3.2f;
        for (int row = 0; row < MEMBERS; row++) {
            row(canvas, columns, y, page * MEMBERS + row);
            y += ROW;
        }
        return y;
    }

    private void row(Canvas canvas, List<Column> columns, float y, int member) throws IOException {
        boolean present = member < household.members().size();
        float x = LEFT;
        canvas.cell(new Box(x, y, 7, ROW), Integer.toString(member + 1), true);
        x += 7;
        for (Column column : columns) {
            String value = present ? column.value().apply(household.members().get(member)) : "";
            canvas.cell(new Box(x, y, column.width(), ROW), value.isEmpty() ? "-" : value, false);
            x += column.width();
        }
    }
}
