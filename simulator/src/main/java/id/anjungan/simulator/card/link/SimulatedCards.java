// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.link;

import java.security.Provider;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactorySpi;

/**
 * A {@code javax.smartcardio} provider whose slots are the world's, for any client of that interface:
 * {@code TerminalFactory.getInstance("World", "host:port", new SimulatedCards())}.
 */
public final class SimulatedCards extends Provider {
    private static final long serialVersionUID = 1L;

    static final String TYPE = "World";

    public SimulatedCards() {
        super("SimulatedCards", "1", "virtual card slots over a loopback socket");
        put("TerminalFactory." + TYPE, Factory.class.getName());
    }

    /** Made by {@code TerminalFactory}. */
    public static final class Factory extends TerminalFactorySpi {
        private final Object address;

        /** @param address {@code host:port} */
        public Factory(Object address) {
            this.address = address;
        }

        /** @throws IllegalStateException when the world is not there: the interface allows no checked exception here */
        @Override
        protected CardTerminals engineTerminals() {
            try {
                return terminals(String.valueOf(address));
            } catch (CardException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static LinkTerminals terminals(String address) throws CardException {
        int colon = address.lastIndexOf(':');
        if (colon < 0 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new CardException("host:port of the world's card stand expected");
        }
        int port = Integer.parseInt(address.substring(colon + 1));
        return new LinkTerminals(new LinkConnection(address.substring(0, colon), port));
    }
}
