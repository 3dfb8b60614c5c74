// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.link;

import id.anjungan.simulator.card.link.LinkFrame.Kind;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;

/** A chip in a slot of the virtual reader, which takes extended APDUs and says so (PC/SC part 10). */
final class LinkCard extends Card {
    private static final int LONGEST_APDU = 65_536;
    private static final int FEATURE_REQUEST = 3400;
    private static final int GET_TLV_PROPERTIES = 0x12;
    private static final int PROPERTIES_CODE = 0x42000DCC;
    private static final int MAX_APDU_DATA_SIZE = 0x0A;

    private final LinkConnection connection;
    private final int slot;
    private final int number;
    private final ATR atr;

    LinkCard(LinkConnection connection, int slot, int number, byte[] atr) {
        this.connection = connection;
        this.slot = slot;
        this.number = number;
        this.atr = new ATR(atr);
    }

    byte[] transmit(byte[] command) throws CardException {
        byte[] body = ByteBuffer.allocate(5 + command.length)
                .put((byte) slot)
                .putInt(number)
                .put(command)
                .array();
        LinkFrame answer = connection.call(Kind.TRANSMIT, body);
        return switch (answer.kind()) {
            case ANSWER -> answer.body();
            case NO_CARD -> throw new CardException("SCARD_W_REMOVED_CARD");
            case CRASH -> throw new UnsupportedOperationException("a driver that breaks its contract");
            default -> throw new CardException("SCARD_E_READER_UNAVAILABLE");
        };
    }

    @Override
    public ATR getATR() {
        return atr;
    }

    @Override
    public String getProtocol() {
        return "T=1";
    }

    @Override
    public CardChannel getBasicChannel() {
        return new LinkChannel(this);
    }

    @Override
    public CardChannel openLogicalChannel() throws CardException {
        throw new CardException("logical channels are not supported");
    }

    /** One kiosk, one reader: nobody to keep out. */
    @Override
    public void beginExclusive() {
        // nothing to lock
    }

    @Override
    public void endExclusive() {
        // nothing to unlock
    }

    @Override
    public byte[] transmitControlCommand(int controlCode, byte[] command) throws CardException {
        if ((controlCode & 0xFFFF) == FEATURE_REQUEST) {
            return ByteBuffer.allocate(6)
                    .put((byte) GET_TLV_PROPERTIES)
                    .put((byte) 4)
                    .putInt(PROPERTIES_CODE)
                    .array();
        }
        if (controlCode == PROPERTIES_CODE) {
            return ByteBuffer.allocate(6)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put((byte) MAX_APDU_DATA_SIZE)
                    .put((byte) 4)
                    .putInt(LONGEST_APDU)
                    .array();
        }
        throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
    }

    @Override
    public void disconnect(boolean reset) throws CardException {
        connection.call(Kind.RELEASE, new byte[] {(byte) slot});
    }
}
