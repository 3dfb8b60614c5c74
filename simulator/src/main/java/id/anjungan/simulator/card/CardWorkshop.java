// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the cards of one profile, and the SAM that goes with them. */
public interface CardWorkshop {
    /** Opens workshops of one profile; found by {@link ServiceLoader}. */
    interface Opener {
        /** The profile's name: {@code adm-ref-1}. */
        String profile();

        /** The workshop of this state folder; its keys are made if this is the first time. */
        CardWorkshop open(StateFolder state, TemplateSource templates) throws IOException;
    }

    /**
     * The workshop of the profile of that name.
     *
     * @throws IllegalArgumentException when there is no such profile
     */
    static CardWorkshop open(String profile, StateFolder state, TemplateSource templates) throws IOException {
        for (Opener opener : ServiceLoader.load(Opener.class)) {
            if (opener.profile().equals(profile)) {
                return opener.open(state, templates);
            }
        }
        throw new IllegalArgumentException("unknown profile " + profile);
    }

    /** The names of all profiles that there are workshops of. */
    static Set<String> profiles() {
        return ServiceLoader.load(Opener.class).stream()
                .map(opener -> opener.get().profile())
                .collect(Collectors.toSet());
    }

    /** The persona's card in this condition. Takes a second when it is the persona's first. */
    VirtualChip card(Persona persona, CardCondition condition, RadioType type) throws IOException;

    /** The same as type A. */
    default VirtualChip card(Persona persona, CardCondition condition) throws IOException {
        return card(persona, condition, RadioType.A);
    }

    /** A SAM, ready for service, that these cards believe. */
    SamChip samChip();

    /** What a kiosk is set to that reads these cards, beside the names of its slots; by the settings' full names. */
    Map<String, String> settings();
}
