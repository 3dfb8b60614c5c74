// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.drivers.pcsc.CardProcedure;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * One kind of KTP-el, with the SAM that goes with it. Providers are found by {@link ServiceLoader} and
 * chosen by the setting {@code card.profile}. {@link SessionProfile} is the nearer form for a card whose SAM hands out
 * session keys; a profile whose SAM keeps them, as those of real cards do, makes a procedure of its own over {@link
 * SamSlot}.
 */
public interface CardProfile {
    /** The name in the settings: {@code adm-ref-1}. */
    String name();

    /**
     * How these cards are read on this machine; nothing is opened before {@link CardProcedure#prepare}.
     *
     * @param settings all that begin with {@code card.}
     * @throws IllegalArgumentException when a setting is missing or makes no sense; the message names its key
     */
    CardProcedure procedure(Map<String, String> settings);

    /**
     * The profile of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static CardProfile named(String name) {
        return ServiceLoader.load(CardProfile.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(profile -> profile.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("card.profile: there is no profile named " + name));
    }
}
