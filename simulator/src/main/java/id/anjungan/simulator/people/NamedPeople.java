// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.people.Persona.Trait;

/** The people that scenarios call by name: everyday families, and those whose card or fingers are the trouble. */
final class NamedPeople {
    private static final String WED = "Kawin Tercatat";
    private static final String HOME = "Mengurus Rumah Tangga";
    private final Studio studio;

    NamedPeople(Studio studio) {
        this.studio = studio;
    }

    void enter() {
        familyOfSiti();
        familyOfDewi();
        familyOfKarto();
        singles();
    }

    /** The family of the smooth scenarios: two parents, one child under five, one older. */
    private void familyOfSiti() {
        Draft siti = studio.woman("siti", "SITI RAHAYU WULANSARI", 32).blood("A");
        Draft budi = studio.man("budi", "BUDI SANTIKA PERMANA", 35).works("Diploma IV/Strata I", "Wiraswasta");
        var wedding = studio.married(siti, 22);
        siti.as("Istri").marital(WED, wedding).works("SLTA/Sederajat", HOME);
        budi.marital(WED, wedding);
        Draft andi = studio.man("andi", "ANDI PERMANA SAKTI", 9).childOf(budi, siti);
        Draft rini = studio.woman("rini", "RINI PERMANA CAHYANI", 2)
                .childOf(budi, siti)
                .blood("A");
        studio.household(budi, siti, andi, rini);
    }

    /** Other citizens: whoever a mix-up would hurt. */
    private void familyOfDewi() {
        Draft dewi = studio.woman("dewi", "DEWI LESTARININGSIH", 41).works("Diploma IV/Strata I", "Guru");
        Draft agus = studio.man("agus", "AGUS WIBAWANTO", 43).works("SLTA/Sederajat", "Sopir");
        var wedding = studio.married(dewi, 25);
        dewi.as("Istri").marital(WED, wedding);
        agus.marital(WED, wedding);
        Draft putri = studio.woman("putri", "PUTRI WIBAWANTI", 12).childOf(agus, dewi);
        studio.household(agus, dewi, putri);
    }

    private void familyOfKarto() {
        Draft karto = studio.man("karto", "KARTO SUDARMADJI", 67).works("Tamat SD/Sederajat", "Petani/Pekebun");
        Draft sari = studio.woman("sari", "SARIYEM KARTOWATI", 63).works("Tamat SD/Sederajat", HOME);
        var wedding = studio.married(sari, 20);
        karto.marital(WED, wedding).with(Trait.WORN_FINGERS);
        sari.as("Istri").marital(WED, wedding);
        studio.household(karto, sari);
    }

    private void singles() {
        studio.household(studio.woman("wati", "WATI SUMIRATNA", 29).with(Trait.DEAD_CHIP));
        studio.household(studio.man("joko", "JOKO PRAKOSA", 38)
                .with(Trait.MISSING_FINGER)
                .fingers()
                .works("SLTA/Sederajat", "Buruh Harian Lepas"));
        studio.household(studio.man("tono", "TONO HARTONOJATI", 46)
                .with(Trait.MISSING_FINGER)
                .fingers(FingerPosition.LEFT_THUMB, FingerPosition.LEFT_INDEX));
        studio.household(
                studio.woman("sutinah", "SUTINAHWATI", 71).works("Tidak/Belum Sekolah", "Belum/Tidak Bekerja"));
        studio.household(studio.man("panjang", "RADEN MAS ARYA PANJANGNAMA KUSUMANINGRAT SURYADININGRAT JAYA", 54));
        studio.household(studio.woman("sukma", "SUKMA NINGTYAS", 36).of("Kepercayaan terhadap Tuhan Yang Maha Esa"));
    }
}
