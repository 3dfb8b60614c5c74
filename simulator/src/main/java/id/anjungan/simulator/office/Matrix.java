// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.simulator.office.press.Order.Kind;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who may print what: the default matrix of the rules of the counter. Other adults' documents are never listed. */
final class Matrix {
    private static final String OWN = "DIRI";

    private final Population people;

    Matrix(Population people) {
        this.people = people;
    }

    /**
     * One document that this citizen may print.
     *
     * @param relation the holder's relation to the citizen, as the contract names it
     * @param shown the holder as the citizen is shown him
     */
    record Due(Kind kind, Persona holder, String relation, String shown) {
        /** A family's sheet needs least; what is one's own needs less than what is another's, were it a child's. */
        Assurance demands() {
            if (kind == Kind.KARTU_KELUARGA) {
                return Assurance.NIK_AND_PIN;
            }
            return isOwn() ? Assurance.VOUCHED_CARD_AND_FINGER : Assurance.OFFICER;
        }

        /** Whether a citizen of this assurance is told of it: of one's own always, and where another way in leads. */
        boolean isToldTo(Assurance assurance) {
            return isOwn() || assurance.suffices(demands());
        }

        boolean isOwn() {
            return relation.equals(OWN);
        }
    }

    List<Due> dueTo(Persona citizen, List<String> kinds, LocalDate today) {
        List<Due> due = new ArrayList<>();
        if (kinds.contains(Kind.KARTU_KELUARGA.name()) && !citizen.kkNumber().isEmpty()) {
            due.add(new Due(Kind.KARTU_KELUARGA, citizen, OWN, "Keluarga Anda"));
        }
        if (kinds.contains(Kind.KIA.name())) {
            for (Persona child : people.dependantsOf(citizen)) {
                due.add(ofChild(Kind.KIA, citizen, child, today));
            }
        }
        if (kinds.contains(Kind.KUTIPAN_AKTA_KELAHIRAN.name())) {
            if (citizen.citizenship().equals("WNI")) {
                due.add(new Due(Kind.KUTIPAN_AKTA_KELAHIRAN, citizen, OWN, shownName(citizen)));
            }
            for (Persona child : people.dependantsOf(citizen)) {
                due.add(ofChild(Kind.KUTIPAN_AKTA_KELAHIRAN, citizen, child, today));
            }
        }
        return due;
    }

    private Due ofChild(Kind kind, Persona adult, Persona child, LocalDate today) {
        boolean ward = people.isGuardian(adult, child);
        String shown = firstName(child) + (ward ? ", dalam perwalian, " : ", anak, ") + child.ageOn(today) + " th";
        return new Due(kind, child, ward ? "WALI" : "ANAK", shown);
    }

    /** First name in full plus initials: {@code Siti R. W.} */
    static String shownName(Persona persona) {
        StringBuilder shown = new StringBuilder(firstName(persona));
        String[] names = persona.name().split(" ");
        for (int i = 1; i < names.length; i++) {
            shown.append(' ').append(names[i].charAt(0)).append('.');
        }
        return shown.toString();
    }

    private static String firstName(Persona persona) {
        String first = persona.name().split(" ")[0];
        return first.charAt(0) + first.substring(1).toLowerCase(Locale.ROOT);
    }
}
