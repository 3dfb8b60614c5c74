// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Small invented households for tests of documents. */
public final class InventedPeople {
    private static final String LONG_NAME = "RADEN MAS BAMBANG SUSILO WIDODO KUSUMANINGRAT HADIKUSUMO PUTRA";

    private InventedPeople() {}

    /** A household of that many members in region 9971 or another; the second has a name of 60 characters. */
    public static Household household(String region, int members) {
        return household(region, 0, members);
    }

    /** Another household of the region, in which no number is one of the first. */
    public static Household strangers(String region, int members) {
        return household(region, 5000 + 100 * members, members);
    }

    private static Household household(String region, int first, int members) {
        String kk = region + "01120315" + String.format("%04d", 7 + first);
        List<Persona> people = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            people.add(member(region, kk, first, i));
        }
        return new Household(
                kk,
                "JL. MELATI CONTOH NO. 12",
                "003",
                "007",
                "99711",
                "SUKACONTOH",
                "CONTOH TENGAH",
                "KOTA CONTOH",
                "PROVINSI CONTOH",
                people);
    }

    private static Persona member(String region, String kk, int first, int index) {
        boolean child = index > 1;
        LocalDate born = LocalDate.of(child ? 2009 + index : 1980 + index, 3, 4 + index);
        String nik =
                region + "01" + String.format("%02d03%02d%04d", 4 + index, born.getYear() % 100, first + index + 1);
        String name = index == 1 ? LONG_NAME.substring(0, 60) : index == 0 ? "SUPARMAN" : "ANAK CONTOH " + index;
        return new Persona(
                "orang" + index,
                nik,
                name,
                index % 2 == 0 ? Persona.Sex.LAKI_LAKI : Persona.Sex.PEREMPUAN,
                "KOTA CONTOH",
                born,
                index == 0 ? "Kepercayaan terhadap Tuhan Yang Maha Esa" : "ISLAM",
                "DIPLOMA IV/STRATA I",
                "KARYAWAN SWASTA",
                "TIDAK TAHU",
                child ? "BELUM KAWIN" : "KAWIN TERCATAT",
                child ? "" : "12-05-2008",
                index == 0 ? "KEPALA KELUARGA" : index == 1 ? "ISTRI" : "ANAK",
                "WNI",
                "",
                "",
                "AYAH CONTOH",
                "IBU CONTOH",
                "",
                "",
                kk,
                region + "-LU-0403" + born.getYear() + String.format("-%04d", first + index % 10),
                List.of(FingerPosition.values()[0]),
                index,
                Set.of());
    }
}
