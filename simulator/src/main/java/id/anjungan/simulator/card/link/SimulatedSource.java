// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.link;

import id.anjungan.drivers.pcsc.TerminalSource;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminals;

/**
 * The world's slots as a source of the card drivers; the world's address is the system property {@code
 * adm.world.card}.
 */
public final class SimulatedSource implements TerminalSource {
    private final String address;

    /** The world of the system property. */
    public SimulatedSource() {
        this(System.getProperty("adm.world.card", ""));
    }

    /** @param address {@code host:port} */
    public SimulatedSource(String address) {
        this.address = address;
    }

    @Override
    public String name() {
        return "simulated";
    }

    @Override
    public CardTerminals open() throws CardException {
        return SimulatedCards.terminals(address);
    }

    @Override
    public void close(CardTerminals terminals) {
        if (terminals instanceof LinkTerminals link) {
            link.close();
        }
    }
}
