// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.link;

import id.anjungan.simulator.card.link.LinkFrame.Kind;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import javax.smartcardio.CardTerminal;

/** One slot of the virtual reader. */
final class LinkTerminal extends CardTerminal {
    static final byte NO_READER = 0;
    static final byte OCCUPIED = 2;

    private final LinkConnection connection;
    private final int slot;
    private final String name;

    LinkTerminal(LinkConnection connection, int slot, String name) {
        this.connection = connection;
        this.slot = slot;
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Card connect(String protocol) throws CardException {
        LinkFrame answer = connection.call(Kind.POWER_UP, new byte[] {(byte) slot});
        return switch (answer.kind()) {
            case POWERED -> {
                ByteBuffer body = ByteBuffer.wrap(answer.body());
                byte[] atr = Arrays.copyOfRange(answer.body(), 4, answer.body().length);
                yield new LinkCard(connection, slot, body.getInt(), atr);
            }
            case MUTE -> throw new CardException("SCARD_W_UNRESPONSIVE_CARD");
            case NO_CARD -> throw new CardNotPresentException("SCARD_E_NO_SMARTCARD");
            default -> throw new CardException("SCARD_E_READER_UNAVAILABLE");
        };
    }

    @Override
    public boolean isCardPresent() throws CardException {
        byte presence = connection.presence()[slot];
        if (presence == NO_READER) {
            throw new CardException("SCARD_E_READER_UNAVAILABLE");
        }
        return presence == OCCUPIED;
    }

    @Override
    public boolean waitForCardPresent(long timeout) throws CardException {
        return waitFor(true, timeout);
    }

    @Override
    public boolean waitForCardAbsent(long timeout) throws CardException {
        return waitFor(false, timeout);
    }

    private boolean waitFor(boolean present, long timeout) throws CardException {
        long end = System.nanoTime() + timeout * 1_000_000;
        while (isCardPresent() != present) {
            long left = timeout == 0 ? 0 : (end - System.nanoTime()) / 1_000_000;
            if (timeout > 0 && left <= 0 || !connection.changed(left)) {
                return false;
            }
        }
        return true;
    }
}
