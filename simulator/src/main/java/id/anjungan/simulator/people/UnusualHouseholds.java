// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import id.anjungan.simulator.people.Persona.Trait;
import java.util.ArrayList;
import java.util.List;

/** The households that the rules of the counter name because they are not the usual kind. */
final class UnusualHouseholds {
    private static final String WED = "Kawin Tercatat";
    private final Studio studio;

    UnusualHouseholds(Studio studio) {
        this.studio = studio;
    }

    void enter() {
        grandchildOnGrandparentsKk();
        twelveMembers();
        nonMuslimCouple();
        parentsOnTwoKk();
        guardian();
        foreigners();
    }

    private void grandchildOnGrandparentsKk() {
        Draft harjo = studio.man("harjo", "HARJO MANGUNDIKARYA", 70).works("Tamat SD/Sederajat", "Petani/Pekebun");
        Draft marni = studio.woman("marni", "MARNI SUKARSIH", 66);
        couple(harjo, marni, 21);
        Draft eko = studio.man("eko", "EKO MANGUNDIKARYA", 34).childOf(harjo, marni);
        Draft yuni = studio.woman("yuni", "YUNI ASTARINI", 31);
        couple(eko, yuni, 23);
        Draft bayu =
                studio.man("bayu", "BAYU MANGUNDIKARYA", 6).childOf(eko, yuni).as("Cucu");
        studio.household(harjo, marni, bayu);
        studio.household(eko, yuni);
    }

    private void twelveMembers() {
        Draft hasan = studio.man("hasan", "HASAN BASRIYANTO", 52).works("SLTP/Sederajat", "Pedagang");
        Draft aminah = studio.woman("aminah", "AMINAH ZULAEHATUN", 48);
        couple(hasan, aminah, 20);
        List<Draft> members = new ArrayList<>(List.of(hasan, aminah));
        for (int i = 1; i <= 8; i++) {
            String given = i % 2 == 0 ? studio.names.man() : studio.names.woman();
            Draft child = i % 2 == 0
                    ? studio.man("hasan-anak-" + i, given, 27 - 3 * i)
                    : studio.woman("hasan-anak-" + i, given, 27 - 3 * i);
            members.add(child.childOf(hasan, aminah).as("Anak"));
        }
        members.add(studio.woman("rukmini", "RUKMINI AMINTARSIH", 75)
                .as("Mertua")
                .marital("Cerai Mati", null)
                .works("Tidak/Belum Sekolah", "Belum/Tidak Bekerja"));
        members.add(studio.man("slamet", "SLAMET RIYANTAMA", 44).as("Lainnya"));
        studio.household(members.toArray(Draft[]::new));
    }

    private void nonMuslimCouple() {
        Draft markus =
                studio.man("markus", "MARKUS SILABANTO", 39).of("Kristen").works("Diploma IV/Strata I", "Dosen");
        Draft maria = studio.woman("maria", "MARIA KRISTANTINA", 37).of("Kristen");
        couple(markus, maria, 27);
        studio.household(
                markus, maria, studio.woman("ester", "ESTER SILABANTO", 4).childOf(markus, maria));
    }

    private void parentsOnTwoKk() {
        Draft rina = studio.woman("rina", "RINA MARLIANAWATI", 35);
        Draft fajar = studio.man("fajar", "FAJAR NUGRAHADI", 38);
        var divorced = studio.married(rina, 31);
        rina.marital("Cerai Hidup Tercatat", divorced);
        fajar.marital("Cerai Hidup Tercatat", divorced);
        studio.household(rina, studio.man("dimas", "DIMAS NUGRAHADI", 8).childOf(fajar, rina));
        studio.household(fajar);
    }

    private void guardian() {
        Draft ratna = studio.woman("ratna", "RATNA KEMALASARI", 45).works("Diploma IV/Strata I", "Bidan");
        Draft galih = studio.man("galih", "GALIH PANGESTUADI", 10).as("Famili Lain");
        studio.household(ratna, galih);
    }

    private void foreigners() {
        Draft ingrid = studio.woman("ingrid", "INGRID CONTOH LINDQVIST", 40)
                .of("Kristen")
                .foreign("SWEDIA", "X00000001", "9D11CT0001-W")
                .as("Istri");
        Draft bram = studio.man("bram", "BRAM SETIAWARDANA", 42).of("Kristen");
        couple(bram, ingrid, 28);
        studio.household(bram, ingrid);
        studio.household(studio.man("olivier", "OLIVIER CONTOH MOREAUX", 51)
                .of("Katolik")
                .foreign("PRANCIS", "X00000002", "9D11CT0002-W")
                .with(Trait.PERMIT_EXPIRED));
        studio.withoutKk(studio.man("kenji", "KENJI CONTOH MORISHITA", 33)
                .of("Buddha")
                .foreign("JEPANG", "X00000003", "")
                .fingers()
                .with(Trait.SKTT_HOLDER));
    }

    private void couple(Draft husband, Draft wife, int bridesAge) {
        var wedding = studio.married(wife, bridesAge);
        husband.marital(WED, wedding);
        wife.as("Istri").marital(WED, wedding);
    }
}
