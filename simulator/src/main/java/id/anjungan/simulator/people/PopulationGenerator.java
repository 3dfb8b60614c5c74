// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the invented people of a seed: those with a name of their own, the unusual households, neighbours by
 * chance, and the office's staff.
 */
public final class PopulationGenerator {
    private static final int NEIGHBOURS = 24;
    private final Studio studio;

    private PopulationGenerator(long seed) {
        this.studio = new Studio(seed);
    }

    static Population generate(long seed) {
        PopulationGenerator generator = new PopulationGenerator(seed);
        new NamedPeople(generator.studio).enter();
        new UnusualHouseholds(generator.studio).enter();
        for (int i = 1; i <= NEIGHBOURS; i++) {
            generator.neighbours(i);
        }
        new StaffPeople(generator.studio).enter();
        new LifeStories(generator.studio).enter();
        return new Population(generator.studio.households(), generator.studio.single());
    }

    /** An ordinary family: one or two adults and up to four children, the mother 20 to 40 years older than each. */
    private void neighbours(int number) {
        String id = "warga-" + number;
        int mothersAge = studio.random.nextInt(24, 62);
        Draft mother = studio.woman(id + "-b", studio.names.woman(), mothersAge);
        Draft father = studio.man(id + "-a", studio.names.man(), mothersAge + studio.random.nextInt(0, 6));
        var wedding = studio.married(mother, 20);
        mother.as("Istri").marital("Kawin Tercatat", wedding);
        father.marital("Kawin Tercatat", wedding);
        List<Draft> members = new ArrayList<>(List.of(father, mother));
        int children = studio.random.nextInt(0, 5);
        for (int i = 0, age = mothersAge - 22; i < children && age >= 0 && age < 30; i++, age -= 3) {
            Draft child = studio.random.nextBoolean()
                    ? studio.man(id + "-c" + (i + 1), studio.names.man(), age)
                    : studio.woman(id + "-c" + (i + 1), studio.names.woman(), age);
            members.add(child.childOf(father, mother).as("Anak"));
        }
        studio.household(members.toArray(Draft[]::new));
    }
}
