// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.simulator.people.Persona.Sex;
import id.anjungan.simulator.people.Persona.Trait;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A person being invented; becomes a {@link Persona} once the household has its number. */
final class Draft {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    final String id;
    final String nik;
    final String name;
    final Sex sex;
    final LocalDate born;
    private final String birthAct;
    private String religion = "Islam";
    private String education = "SLTA/Sederajat";
    private String occupation = "Karyawan Swasta";
    private String bloodGroup = "O";
    private String maritalStatus = "Belum Kawin";
    private String marriedOn = "";
    private String relation = "Kepala Keluarga";
    private String citizenship = "WNI";
    private String passport = "";
    private String kitap = "";
    private String fatherName;
    private String motherName;
    private String fatherNik = "";
    private String motherNik = "";
    private long fingerSeed;
    private List<FingerPosition> fingers = List.of(FingerPosition.RIGHT_INDEX, FingerPosition.LEFT_INDEX);
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);

    Draft(Born birth, String nik, String birthAct) {
        this.id = birth.id();
        this.name = birth.name();
        this.sex = birth.sex();
        this.born = birth.date();
        this.nik = nik;
        this.birthAct = birthAct;
    }

    /** What is fixed at birth. */
    record Born(String id, String name, Sex sex, LocalDate date) {}

    Draft as(String newRelation) {
        relation = newRelation;
        return this;
    }

    Draft works(String newEducation, String newOccupation) {
        education = newEducation;
        occupation = newOccupation;
        return this;
    }

    Draft of(String newReligion) {
        religion = newReligion;
        return this;
    }

    Draft blood(String group) {
        bloodGroup = group;
        return this;
    }

    Draft marital(String status, LocalDate on) {
        maritalStatus = status;
        marriedOn = on == null ? "" : DAY.format(on);
        return this;
    }

    Draft parentNames(String father, String mother) {
        fatherName = father;
        motherName = mother;
        return this;
    }

    Draft childOf(Draft father, Draft mother) {
        fatherNik = father.nik;
        motherNik = mother.nik;
        religion = mother.religion;
        return parentNames(father.name, mother.name);
    }

    Draft foreign(String nation, String passportNumber, String kitapNumber) {
        citizenship = nation;
        passport = passportNumber;
        kitap = kitapNumber;
        return with(Trait.FOREIGNER);
    }

    Draft with(Trait trait) {
        traits.add(trait);
        return this;
    }

    Draft fingers(FingerPosition... positions) {
        fingers = List.of(positions);
        return this;
    }

    Draft fingerSeed(long seed) {
        fingerSeed = seed;
        return this;
    }

    Persona persona(Region region, String kkNumber) {
        return new Persona(
                id,
                nik,
                name,
                sex,
                region.town(),
                born,
                religion,
                education,
                occupation,
                bloodGroup,
                maritalStatus,
                marriedOn,
                relation,
                citizenship,
                passport,
                kitap,
                fatherName,
                motherName,
                fatherNik,
                motherNik,
                kkNumber,
                birthAct,
                fingers,
                fingerSeed,
                Set.copyOf(traits));
    }
}
