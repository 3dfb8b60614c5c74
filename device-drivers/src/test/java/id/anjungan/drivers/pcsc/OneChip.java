// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.nio.ByteBuffer;
import java.util.List;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/** A reader with one slot and one chip in it, which answers as the test says. */
public final class OneChip extends CardTerminals implements TerminalSource {
    /** Answers a command. */
    public interface Chip {
        byte[] answer(byte[] command) throws CardException;
    }

    private final Chip chip;

    public OneChip(Chip chip) {
        this.chip = chip;
    }

    @Override
    public String name() {
        return "one-chip";
    }

    @Override
    public CardTerminals open() {
        return this;
    }

    @Override
    public void close(CardTerminals terminals) {}

    @Override
    public List<CardTerminal> list(State state) {
        return List.of(new Slot());
    }

    @Override
    public boolean waitForChange(long timeout) {
        return false;
    }

    private final class Slot extends CardTerminal {
        @Override
        public String getName() {
            return "One Chip 00";
        }

        @Override
        public Card connect(String protocol) {
            return new Contact();
        }

        @Override
        public boolean isCardPresent() {
            return true;
        }

        @Override
        public boolean waitForCardPresent(long timeout) {
            return true;
        }

        @Override
        public boolean waitForCardAbsent(long timeout) {
            return false;
        }
    }

    private final class Contact extends Card {
        @Override
        public ATR getATR() {
            return new ATR(new byte[] {0x3B, 0});
        }

        @Override
        public String getProtocol() {
            return "T=1";
        }

        @Override
        public CardChannel getBasicChannel() {
            return new Channel(this);
        }

        @Override
        public CardChannel openLogicalChannel() throws CardException {
            throw new CardException("none");
        }

        @Override
        public void beginExclusive() {}

        @Override
        public void endExclusive() {}

        @Override
        public byte[] transmitControlCommand(int code, byte[] command) throws CardException {
            throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
        }

        @Override
        public void disconnect(boolean reset) {}
    }

    private final class Channel extends CardChannel {
        private final Card card;

        Channel(Card card) {
            this.card = card;
        }

        @Override
        public Card getCard() {
            return card;
        }

        @Override
        public int getChannelNumber() {
            return 0;
        }

        @Override
        public ResponseAPDU transmit(CommandAPDU command) throws CardException {
            return new ResponseAPDU(chip.answer(command.getBytes()));
        }

        @Override
        public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
            byte[] bytes = new byte[command.remaining()];
            command.get(bytes);
            byte[] answer = chip.answer(bytes);
            response.put(answer);
            return answer.length;
        }

        @Override
        public void close() {}
    }
}
