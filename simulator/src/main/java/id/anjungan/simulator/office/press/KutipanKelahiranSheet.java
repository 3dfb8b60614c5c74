// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.util.Locale;

/** The page of a kutipan akta kelahiran, A4 portrait. */
final class KutipanKelahiranSheet {
    private static final float LEFT = 25;

    private final Household household;
    private final Persona child;

    KutipanKelahiranSheet(Household household, Persona child) {
        this.household = household;
        this.child = child;
    }

    void draw(Canvas canvas) throws IOException {
        float middle = canvas.width() / 2;
        canvas.watermark("CONTOH");
        canvas.bold("CONTOH, BUKAN DOKUMEN RESMI", LEFT, 18, 9);
        canvas.bold("NIK " + child.nik(), LEFT, 25, 10);
        canvas.title("REPUBLIK INDONESIA", middle, 42, 15);
        canvas.title("PENCATATAN SIPIL", middle, 50, 15);
        canvas.title(household.regency().toUpperCase(Locale.ROOT), middle, 58, 12);
        canvas.title("KUTIPAN AKTA KELAHIRAN", middle, 78, 18);
        canvas.centred("Berdasarkan Akta Kelahiran Nomor", middle, 92, 11);
        canvas.title(child.birthActNumber(), middle, 99, 13);
        canvas.centred("bahwa di " + child.birthPlace() + " pada tanggal", middle, 110, 11);
        canvas.title(Words.inFull(child.birthDate()), middle, 117, 12);
        canvas.centred("telah lahir", middle, 128, 11);
        canvas.title(child.name(), middle, 138, child.name().length() > 40 ? 11 : 15);
        canvas.centred(Words.of(child.sex()) + ", anak dari", middle, 148, 11);
        canvas.title(child.fatherName() + " dan " + child.motherName(), middle, 157, 10);
        canvas.centred("Kutipan ini dikeluarkan di " + household.regency(), middle, 180, 11);
    }
}
