// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.util.ServiceLoader;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminals;

/**
 * Where slots come from. Providers are found by {@link ServiceLoader} and chosen by name. A source keeps nothing: each
 * {@link #open} is a connection of its own, used by one thread at a time.
 */
public interface TerminalSource {
    /** The name in the settings: {@code pcsc}. */
    String name();

    /** Connects to what serves the slots. Blocks shortly; may be called again at any time after a failure. */
    CardTerminals open() throws CardException;

    /** Gives a connection back, together with the cards opened through it. Never throws. */
    void close(CardTerminals terminals);

    /**
     * The source of that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    static TerminalSource named(String name) {
        return ServiceLoader.load(TerminalSource.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("card.source: there is no source named " + name));
    }
}
