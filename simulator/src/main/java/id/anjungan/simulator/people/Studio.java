// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import id.anjungan.simulator.people.Persona.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** What the makers of households share: numbers, names, chance, and the households made so far. */
final class Studio {
    private final long seed;
    final SplittableRandom random;
    final NameBook names;
    private final NumberMint mint = new NumberMint();
    private final List<Household> households = new ArrayList<>();
    private final List<Persona> single = new ArrayList<>();

    Studio(long seed) {
        this.seed = seed;
        this.random = new SplittableRandom(seed);
        this.names = new NameBook(random);
    }

    Draft man(String id, String name, int age) {
        return born(id, name, Sex.LAKI_LAKI, age);
    }

    Draft woman(String id, String name, int age) {
        return born(id, name, Sex.PEREMPUAN, age);
    }

    /** Someone of this age on the reference day; adults' parents are not of this population. */
    private Draft born(String id, String name, Sex sex, int age) {
        LocalDate date = Population.REFERENCE_DAY.minusYears(age).minusDays(random.nextInt(20, 340));
        Region home = Region.ALL.get(random.nextInt(Region.ALL.size()));
        Draft draft = new Draft(
                new Draft.Born(id, name, sex, date),
                mint.nik(home, date, sex),
                mint.birthAct(home, date, random.nextInt(5) == 0));
        draft.parentNames(names.man(), names.woman()).fingerSeed(fingerSeed(id));
        if (age < 17) {
            draft.fingers()
                    .as("Anak")
                    .works(
                            age < 6 ? "Tidak/Belum Sekolah" : "Belum Tamat SD/Sederajat",
                            age < 6 ? "Belum/Tidak Bekerja" : "Pelajar/Mahasiswa");
        }
        return draft;
    }

    /** Named people keep their fingers whatever the seed, so that what is known of them holds in every run. */
    private long fingerSeed(String id) {
        long base = id.startsWith("warga-") ? seed : 0;
        for (char letter : id.toCharArray()) {
            base = base * 1_000_003 + letter;
        }
        return base;
    }

    LocalDate married(Draft wife, int atAge) {
        return wife.born.plusYears(atAge).plusDays(random.nextInt(360));
    }

    /** Gives the household its number and address; the first member is the head. */
    Household household(Draft... members) {
        Region region = Region.ALL.get(random.nextInt(Region.ALL.size()));
        LocalDate recorded = Population.REFERENCE_DAY.minusDays(random.nextInt(30, 3000));
        String number = mint.kkNumber(region, recorded);
        List<Persona> personas = new ArrayList<>();
        for (Draft member : members) {
            personas.add(member.persona(region, number));
        }
        Household made = new Household(
                number,
                "JL. CONTOH " + names.woman().split(" ")[1] + " NO. " + random.nextInt(1, 99),
                String.format(Locale.ROOT, "%03d", random.nextInt(1, 12)),
                String.format(Locale.ROOT, "%03d", random.nextInt(1, 9)),
                region.postalCode(),
                region.village(),
                region.district(),
                region.regency(),
                region.province(),
                List.copyOf(personas));
        households.add(made);
        return made;
    }

    /** Someone who stands on no KK. */
    void withoutKk(Draft person) {
        single.add(person.persona(Region.MELATI, ""));
    }

    List<Household> households() {
        return List.copyOf(households);
    }

    List<Persona> single() {
        return List.copyOf(single);
    }
}
