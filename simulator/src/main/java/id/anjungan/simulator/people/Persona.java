// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import id.anjungan.core.biometric.FingerPosition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * An invented person; NIK of province 99.
 *
 * @param id how scenarios and the dock call the person: {@code siti}
 * @param fingers the two positions that are on the chip, first choice first; empty when no template could be taken
 * @param fingerSeed the person's fingers grow from it (see {@code finger.SyntheticFingerprint})
 * @param kkNumber the household's number
 * @param fatherNik NIK of the father when he is of this population, else an empty text; so for the mother
 */
public record Persona(
        String id,
        String nik,
        String name,
        Sex sex,
        String birthPlace,
        LocalDate birthDate,
        String religion,
        String education,
        String occupation,
        String bloodGroup,
        String maritalStatus,
        String marriedOn,
        String relation,
        String citizenship,
        String passport,
        String kitap,
        String fatherName,
        String motherName,
        String fatherNik,
        String motherNik,
        String kkNumber,
        String birthActNumber,
        List<FingerPosition> fingers,
        long fingerSeed,
        Set<Trait> traits) {

    public enum Sex {
        LAKI_LAKI,
        PEREMPUAN
    }

    /** What makes a person a test case. */
    public enum Trait {
        DEAD_CHIP,
        WORN_FINGERS,
        MISSING_FINGER,
        FOREIGNER,
        /** A foreigner with a limited stay permit: an SKTT, no KTP-el and no KK. */
        SKTT_HOLDER,
        /** A foreigner whose KITAP has run out: the office sends this person to the counter. */
        PERMIT_EXPIRED,
        /** Stands on no KK any more; the office has recorded the heirs. */
        DECEASED
    }

    public int ageOn(LocalDate day) {
        return birthDate.until(day).getYears();
    }

    @Override
    public String toString() {
        return "Persona[" + id + "]";
    }
}
