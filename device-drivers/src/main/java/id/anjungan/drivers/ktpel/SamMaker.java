// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.util.Map;
import java.util.ServiceLoader;

/**
 * Makes the SAM of a kiosk. Providers are found by {@link ServiceLoader} and chosen by the setting {@code
 * card.sam-source}: {@code slot} and {@code remote} are ours, an official SAM comes under a name of its own. What a
 * provider needs to know stands in settings that begin with {@code card.} or {@code vendor.}.
 */
public interface SamMaker {
    /** The name in the settings: {@code slot}. */
    String name();

    /**
     * The SAM; nothing is opened before {@link SamProvider#open}.
     *
     * @throws IllegalArgumentException when a setting is missing or makes no sense; the message names its key
     */
    SamProvider sam(Map<String, String> settings);

    /**
     * The maker of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static SamMaker named(String name) {
        return ServiceLoader.load(SamMaker.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(maker -> maker.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("card.sam-source: there is no SAM named " + name));
    }
}
