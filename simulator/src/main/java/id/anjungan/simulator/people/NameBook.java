// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invented names; none is taken from a register of any kind. */
final class NameBook {
    private static final List<String> MEN = List.of(
            "ADITYA",
            "BAGAS",
            "CAHYO",
            "DANANG",
            "EDI",
            "FIRMAN",
            "GUNAWAN",
            "HENDRA",
            "IRFAN",
            "KUSNADI",
            "LUKMAN",
            "MULYONO",
            "NUGROHO",
            "PRASETYO",
            "RIZAL",
            "SURYA",
            "TEGUH",
            "WAHYU",
            "YOGA",
            "ZAINAL");
    private static final List<String> WOMEN = List.of(
            "AYU", "BUNGA", "CITRA", "DIAH", "ENDAH", "FITRI", "GITA", "HANI", "INTAN", "KARTIKA", "LESTARI", "MEGA",
            "NURUL", "PUSPITA", "RATIH", "SEKAR", "TITIK", "UTAMI", "WIDYA", "YULIA");
    private static final List<String> LAST = List.of(
            "ANGGREK",
            "BAHARI",
            "CENDANA",
            "DARMAJI",
            "EMBUN",
            "FAJARINA",
            "GEMILANG",
            "HANDARU",
            "INDRAJAYA",
            "JATIWANGI",
            "KUSUMATIRTA",
            "LAZUARDI",
            "MAHARDIKA",
            "NIRMALA",
            "PAMUNGKAS",
            "RAHARJANA",
            "SAMUDRA",
            "TIRTAYASA",
            "WICAKSANA",
            "YUDHAPRATAMA");

    private final RandomGenerator random;

    NameBook(RandomGenerator random) {
        this.random = random;
    }

    String man() {
        return one(MEN) + " " + one(LAST);
    }

    String woman() {
        return one(WOMEN) + " " + one(LAST);
    }

    private String one(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }
}
