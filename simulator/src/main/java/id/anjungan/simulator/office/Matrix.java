// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Bundle;
import id.anjungan.core.catalogue.BundleKind;
import id.anjungan.core.catalogue.DocumentKind;
import id.anjungan.core.catalogue.PickUp;
import id.anjungan.simulator.office.press.Order.Kind;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Persona.Trait;
import id.anjungan.simulator.people.Population;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may print what: the default matrix of the rules of the counter. Other adults' documents are never listed. */
final class Matrix {
    private static final String OWN = "DIRI";
    private static final String SPOUSE = "PASANGAN";
    private static final String MARRIED = "Kawin Tercatat";
    private static final String DIVORCED = "Cerai Hidup Tercatat";
    /** Whose marriages the KUA records, and whose divorces the Religious Court. */
    private static final String OF_THE_KUA = "Islam";

    private static final int AGE_OF_BIRTH_BUNDLE = 5;
    private static final Set<String> OF_CHILDREN =
            Set.of("KIA", "KUTIPAN_AKTA_KELAHIRAN", "KUTIPAN_AKTA_PENGAKUAN", "KUTIPAN_AKTA_PENGESAHAN");
    private static final Set<String> OF_CHILDREN_ALONE =
            Set.of("KIA", "KUTIPAN_AKTA_PENGAKUAN", "KUTIPAN_AKTA_PENGESAHAN");

    private final Population people;

    Matrix(Population people) {
        this.people = people;
    }

    /**
     * One document that this citizen may print, or is told of.
     *
     * @param kind as in the catalogue
     * @param relation the holder's relation to the citizen, as the contract names it
     * @param shown the holder as the citizen is shown him
     * @param elsewhere where it is had when it does not end at a kiosk
     */
    record Due(
            String kind,
            Persona holder,
            String relation,
            String shown,
            Optional<PickUp> elsewhere,
            Optional<Bundle> bundle) {
        /** A family's sheet needs least; what is one's own needs less than what is another's, were it a child's. */
        Assurance demands() {
            if (kind.equals(Kind.KARTU_KELUARGA.name())) {
                return Assurance.NIK_AND_PIN;
            }
            return isOwn() ? Assurance.VOUCHED_CARD_AND_FINGER : Assurance.OFFICER;
        }

        /** Whether a citizen of this assurance is told of it: of one's own always, and where another way in leads. */
        boolean isToldTo(Assurance assurance) {
            return isOwn() || assurance.suffices(demands());
        }

        /** One's own copy of two is one's own. */
        boolean isOwn() {
            return relation.equals(OWN) || relation.equals(SPOUSE);
        }

        /** What the press makes of it; empty when it does not end at a kiosk. */
        Optional<Kind> pressed() {
            return elsewhere.isPresent() ? Optional.empty() : Kind.named(kind);
        }

        private Due in(Bundle whole) {
            return new Due(kind, holder, relation, shown, elsewhere, Optional.of(whole));
        }

        private String name() {
            return kind + " " + (kind.equals(Kind.KARTU_KELUARGA.name()) ? "" : holder.id());
        }
    }

    /** @param wanted ids of kinds and of bundles; what stands in a bundle stands nowhere else */
    List<Due> dueTo(Persona citizen, List<String> wanted, LocalDate today) {
        Map<String, Due> due = new LinkedHashMap<>();
        int bundles = 0;
        for (BundleKind kind : BundleKind.all()) {
            for (Persona subject : wanted.contains(kind.id()) ? subjects(kind, citizen, today) : List.<Persona>of()) {
                Bundle bundle = new Bundle("bundle-" + ++bundles, kind.id());
                kind.members().stream()
                        .flatMap(member -> member.equals("BIODATA")
                                ? Stream.of(ofChild(member, citizen, subject, today))
                                : singles(member, citizen, today))
                        .filter(one -> isMember(one, citizen, subject))
                        .forEach(one -> due.putIfAbsent(one.name(), one.in(bundle)));
            }
        }
        for (DocumentKind kind : DocumentKind.all()) {
            if (wanted.contains(kind.id())) {
                singles(kind.id(), citizen, today).forEach(one -> due.putIfAbsent(one.name(), one));
            }
        }
        return new ArrayList<>(due.values());
    }

    /** Whose event a bundle is of: a newborn's, somebody deceased's, one's own wedding. */
    private List<Persona> subjects(BundleKind kind, Persona citizen, LocalDate today) {
        return switch (kind.id()) {
            case "BL_3_IN_1" ->
                people.dependantsOf(citizen).stream()
                        .filter(child -> child.ageOn(today) < AGE_OF_BIRTH_BUNDLE)
                        .toList();
            case "AJAK_POIMAH" -> people.inheritedBy(citizen);
            default -> citizen.maritalStatus().equals(MARRIED) ? List.of(citizen) : List.of();
        };
    }

    /** Of the newborn or the deceased what is theirs; else the family's sheet and what is one's own. */
    private static boolean isMember(Due due, Persona citizen, Persona subject) {
        boolean ofFamily = Set.of("KARTU_KELUARGA", "KTP_EL").contains(due.kind());
        return due.holder().equals(subject) || ofFamily && due.holder().equals(citizen);
    }

    private Stream<Due> singles(String kind, Persona citizen, LocalDate today) {
        return switch (kind) {
            case "KARTU_KELUARGA" ->
                citizen.kkNumber().isEmpty() ? Stream.empty() : Stream.of(due(kind, citizen, OWN, "Keluarga Anda"));
            case "KUTIPAN_AKTA_KEMATIAN" ->
                people.inheritedBy(citizen).stream()
                        .map(late -> due(kind, late, "WARIS", shownName(late) + ", ahli waris: Anda"));
            case "KUTIPAN_AKTA_PERKAWINAN" -> ofSpouse(kind, citizen, MARRIED, "KUA");
            case "KUTIPAN_AKTA_PERCERAIAN" -> ofSpouse(kind, citizen, DIVORCED, "PENGADILAN_AGAMA");
            default -> Stream.concat(ofOneself(kind, citizen), ofChildren(kind, citizen, today));
        };
    }

    private static Stream<Due> ofOneself(String kind, Persona citizen) {
        boolean none = OF_CHILDREN_ALONE.contains(kind)
                || kind.equals("SKTT") != citizen.traits().contains(Trait.SKTT_HOLDER)
                || kind.equals("KUTIPAN_AKTA_KELAHIRAN")
                        && !citizen.citizenship().equals("WNI");
        return none ? Stream.empty() : Stream.of(due(kind, citizen, OWN, shownName(citizen)));
    }

    private Stream<Due> ofChildren(String kind, Persona citizen, LocalDate today) {
        return OF_CHILDREN.contains(kind)
                ? people.dependantsOf(citizen).stream().map(child -> ofChild(kind, citizen, child, today))
                : Stream.empty();
    }

    private Due ofChild(String kind, Persona adult, Persona child, LocalDate today) {
        boolean ward = people.isGuardian(adult, child);
        String shown = firstName(child) + (ward ? ", dalam perwalian, " : ", anak, ") + child.ageOn(today) + " th";
        return due(kind, child, ward ? "WALI" : "ANAK", shown);
    }

    private static Stream<Due> ofSpouse(String kind, Persona citizen, String status, String where) {
        if (!citizen.maritalStatus().equals(status)) {
            return Stream.empty();
        }
        Optional<PickUp> elsewhere = citizen.religion().equals(OF_THE_KUA)
                ? Optional.of(new PickUp(where, "OTHER_AUTHORITY", List.of()))
                : Optional.empty();
        return Stream.of(new Due(kind, citizen, SPOUSE, shownName(citizen), elsewhere, Optional.empty()));
    }

    private static Due due(String kind, Persona holder, String relation, String shown) {
        Optional<PickUp> elsewhere = DocumentKind.of(kind).flatMap(DocumentKind::pickUp);
        return new Due(kind, holder, relation, shown, elsewhere, Optional.empty());
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
