// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import java.util.List;
import java.util.stream.Stream;

/** Who is whose family, as far as the office has recorded it. */
public record Kinship(Population people) {
    /** One household, parents, children, brothers and sisters, grandparents and grandchildren, guardians and wards. */
    public boolean joins(Persona one, Persona other) {
        return household(one, other)
                || ascends(one, other)
                || ascends(other, one)
                || parents(one).anyMatch(parents(other).toList()::contains);
    }

    private static boolean household(Persona one, Persona other) {
        return !one.kkNumber().isEmpty() && one.kkNumber().equals(other.kkNumber());
    }

    /** Whether the elder is a parent, a grandparent or the guardian. */
    private boolean ascends(Persona elder, Persona younger) {
        List<String> parents = parents(younger).toList();
        Stream<String> grandparents =
                parents.stream().flatMap(nik -> people.byNik(nik).stream()).flatMap(Kinship::parents);
        return parents.contains(elder.nik())
                || grandparents.anyMatch(elder.nik()::equals)
                || people.isGuardian(elder, younger);
    }

    private static Stream<String> parents(Persona one) {
        return Stream.of(one.fatherNik(), one.motherNik()).filter(nik -> !nik.isEmpty());
    }
}
