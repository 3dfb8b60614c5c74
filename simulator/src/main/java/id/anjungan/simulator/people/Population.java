// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The invented people of one seed. Immutable; one seed gives the same people on every machine and every day. */
public final class Population {
    /** The day on which the generator's ages hold. */
    public static final LocalDate REFERENCE_DAY = LocalDate.of(2026, 11, 1);

    /** The id of the one officer of the office. */
    public static final String OFFICER = "petugas";

    private static final int COMING_OF_AGE = 17;
    private static final String SERIAL = "%04d";
    private static final int MOST_SERIALS = 9999;

    /** Guardians that the office has recorded: guardian's id to child's id. */
    private static final Map<String, String> GUARDIANS = Map.of("ratna", "galih");

    /** Heirs that the office has recorded, by the deceased's id: spouse and children. */
    private static final Map<String, List<String>> HEIRS = Map.of("warsito", List.of("tuti", "gilang"));

    private final Map<String, Household> households = new LinkedHashMap<>();
    private final Map<String, Persona> byId = new LinkedHashMap<>();
    private final Map<String, Persona> byNik = new LinkedHashMap<>();

    Population(List<Household> households, List<Persona> single) {
        households.forEach(household -> {
            this.households.put(household.kkNumber(), household);
            household.members().forEach(this::enter);
        });
        single.forEach(this::enter);
    }

    private void enter(Persona persona) {
        if (byId.put(persona.id(), persona) != null || byNik.put(persona.nik(), persona) != null) {
            throw new IllegalStateException("two people are called " + persona.id());
        }
    }

    public static Population fromSeed(long seed) {
        return PopulationGenerator.generate(seed);
    }

    /** The person that scenarios call so: {@code siti}. */
    public Persona persona(String id) {
        Persona found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException("nobody of this population is called " + id);
        }
        return found;
    }

    public Optional<Persona> byNik(String nik) {
        return Optional.ofNullable(byNik.get(nik));
    }

    /** A NIK that looks like this one and that nobody has. */
    public String unknownNik(String like) {
        String start = like.substring(0, like.length() - SERIAL.length());
        return IntStream.range(0, MOST_SERIALS)
                .mapToObj(step -> start + SERIAL.formatted(MOST_SERIALS - step))
                .filter(nik -> !byNik.containsKey(nik))
                .findFirst()
                .orElseThrow();
    }

    public Household household(String kkNumber) {
        Household found = households.get(kkNumber);
        if (found == null) {
            throw new IllegalArgumentException("no household of this population has that number");
        }
        return found;
    }

    public List<Household> households() {
        return List.copyOf(households.values());
    }

    public Collection<Persona> personas() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** Children under 17 whom this person may act for: those who name him or her as parent, and recorded wards. */
    public List<Persona> dependantsOf(Persona adult) {
        List<Persona> children = new ArrayList<>();
        for (Persona persona : byId.values()) {
            boolean own = persona.fatherNik().equals(adult.nik())
                    || persona.motherNik().equals(adult.nik());
            boolean ward = persona.id().equals(GUARDIANS.get(adult.id()));
            if ((own || ward) && isMinor(persona)) {
                children.add(persona);
            }
        }
        return children;
    }

    public boolean isGuardian(Persona adult, Persona child) {
        return child.id().equals(GUARDIANS.get(adult.id()));
    }

    /** The deceased whose recorded heir this person is. */
    public List<Persona> inheritedBy(Persona heir) {
        return HEIRS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(heir.id()))
                .map(entry -> persona(entry.getKey()))
                .toList();
    }

    /** Where this person lives; of somebody deceased the heirs' home, of a guest of the country a lodging. */
    public Household homeOf(Persona persona) {
        if (!persona.kkNumber().isEmpty()) {
            return household(persona.kkNumber());
        }
        return HEIRS.getOrDefault(persona.id(), List.of()).stream()
                .findFirst()
                .map(heir -> household(persona(heir).kkNumber()))
                .orElseGet(() -> Region.MELATI.lodgingOf(persona));
    }

    public boolean isMinor(Persona persona) {
        return persona.ageOn(REFERENCE_DAY) < COMING_OF_AGE;
    }

    /**
     * The first adult with a working card who fits: {@code "parent with two children"}, {@code "adult without
     * children"}.
     */
    public Persona pick(String wish) {
        return Wish.named(wish).from(this);
    }
}
