// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import java.nio.ByteBuffer;
import java.util.List;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;

/** A card that answers as it is told. */
final class ScriptedCard extends Card {
    /** Answers a command. */
    interface Answers {
        byte[] to(byte[] command) throws CardException;
    }

    private final List<String> done;
    private final Answers answers;

    ScriptedCard(List<String> done, Answers answers) {
        this.done = done;
        this.answers = answers;
    }

    @Override
    public ATR getATR() {
        return new ATR(new byte[] {0x3B, (byte) 0x80, (byte) 0x80, 1, 1});
    }

    @Override
    public String getProtocol() {
        return "T=1";
    }

    @Override
    public CardChannel getBasicChannel() {
        return new Channel();
    }

    @Override
    public CardChannel openLogicalChannel() throws CardException {
        throw new CardException("no logical channels");
    }

    @Override
    public void beginExclusive() {
        done.add("hold");
    }

    @Override
    public void endExclusive() {
        done.add("let go");
    }

    @Override
    public byte[] transmitControlCommand(int controlCode, byte[] command) throws CardException {
        throw new CardException("SCARD_E_UNSUPPORTED_FEATURE");
    }

    @Override
    public void disconnect(boolean reset) {
        done.add("disconnect");
    }

    private final class Channel extends CardChannel {
        @Override
        public Card getCard() {
            return ScriptedCard.this;
        }

        @Override
        public int getChannelNumber() {
            return 0;
        }

        @Override
        public ResponseAPDU transmit(CommandAPDU command) {
            throw new UnsupportedOperationException("bytes are transmitted as bytes");
        }

        @Override
        public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
            done.add("transmit");
            byte[] bytes = new byte[command.remaining()];
            command.get(bytes);
            byte[] answer = answers.to(bytes);
            response.put(answer);
            return answer.length;
        }

        @Override
        public void close() {
            throw new IllegalStateException("the basic channel cannot be closed");
        }
    }
}
