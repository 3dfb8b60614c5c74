// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.link;

import java.util.ArrayList;
import java.util.List;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;

/** The two slots of the virtual reader, over one connection to the world. */
final class LinkTerminals extends CardTerminals implements AutoCloseable {
    private static final String[] NAMES = {"KTP-el Simulator 00", "KTP-el Simulator 01"};

    private final LinkConnection connection;

    LinkTerminals(LinkConnection connection) {
        this.connection = connection;
    }

    @Override
    public List<CardTerminal> list(State state) throws CardException {
        byte[] presence = connection.presence();
        List<CardTerminal> found = new ArrayList<>();
        for (int slot = 0; slot < NAMES.length; slot++) {
            if (fits(state, presence[slot])) {
                found.add(new LinkTerminal(connection, slot, NAMES[slot]));
            }
        }
        return found;
    }

    private static boolean fits(State state, byte presence) {
        if (presence == LinkTerminal.NO_READER) {
            return false;
        }
        return switch (state) {
            case CARD_PRESENT, CARD_INSERTION -> presence == LinkTerminal.OCCUPIED;
            case CARD_ABSENT, CARD_REMOVAL -> presence != LinkTerminal.OCCUPIED;
            case ALL -> true;
        };
    }

    /** Each change in its turn. */
    @Override
    public boolean waitForChange(long timeout) throws CardException {
        return connection.next(timeout);
    }

    @Override
    public void close() {
        connection.close();
    }
}
