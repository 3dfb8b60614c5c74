// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What a scenario may wish for when the person's name does not matter. */
enum Wish {
    ADULT_WITHOUT_CHILDREN((people, one) -> people.dependantsOf(one).isEmpty()),
    PARENT_WITH_ONE_CHILD((people, one) -> people.dependantsOf(one).size() == 1),
    PARENT_WITH_TWO_CHILDREN((people, one) -> people.dependantsOf(one).size() == 2),
    HEAD_OF_A_LARGE_HOUSEHOLD(
            (people, one) -> people.household(one.kkNumber()).members().size() > 10
                    && one.relation().equals("Kepala Keluarga"));

    private static final Map<String, Wish> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(
                    wish -> wish.name().toLowerCase(Locale.ROOT).replace('_', ' '), wish -> wish));

    private final BiPredicate<Population, Persona> fits;

    Wish(BiPredicate<Population, Persona> fits) {
        this.fits = fits;
    }

    static Wish named(String text) {
        Wish wish = BY_NAME.get(text);
        if (wish == null) {
            throw new IllegalArgumentException("not one of " + BY_NAME.keySet() + ": " + text);
        }
        return wish;
    }

    Persona from(Population people) {
        return people.personas().stream()
                .filter(one -> !people.isMinor(one)
                        && one.traits().isEmpty()
                        && !one.kkNumber().isEmpty())
                .filter(one -> fits.test(people, one))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody fits " + this));
    }
}
