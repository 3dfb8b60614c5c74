// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.LineBroken.Reason;
import id.anjungan.drivers.pcsc.PcscStation;
import java.time.Duration;

/** A procedure whose line to the card breaks at one of its exchanges, the first being 1. */
record BreakingLine(CardProcedure procedure, int at, Reason reason) implements CardProcedure {
    @Override
    public void prepare(PcscStation station) throws CardReaderFault {
        procedure.prepare(station);
    }

    @Override
    public CardReading read(CardContact card, CardRequest request) throws LineBroken, CardReaderFault {
        return procedure.read(new CardContact(new Line(card.line(), at, reason), card.longestResponse()), request);
    }

    @Override
    public void release() {
        procedure.release();
    }

    @Override
    public Duration exchangeLimit() {
        return procedure.exchangeLimit();
    }

    @Override
    public Duration readLimit() {
        return procedure.readLimit();
    }

    private static final class Line implements ApduLine {
        private final ApduLine line;
        private final int last;
        private final Reason reason;
        private int exchanges;

        Line(ApduLine line, int last, Reason reason) {
            this.line = line;
            this.last = last;
            this.reason = reason;
        }

        @Override
        public byte[] exchange(byte[] command) throws LineBroken {
            if (++exchanges == last) {
                throw new LineBroken(reason, "SCARD_W_SECURITY_VIOLATION", null);
            }
            return line.exchange(command);
        }

        @Override
        public void close() {
            line.close();
        }
    }
}
