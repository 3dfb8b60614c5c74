// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.PcscStation;
import java.time.Duration;

/** A procedure on a reader that announces nothing of itself. */
record ShortApdus(CardProcedure procedure) implements CardProcedure {
    @Override
    public void prepare(PcscStation station) throws CardReaderFault {
        procedure.prepare(station);
    }

    @Override
    public CardReading read(CardContact card, CardRequest request) throws LineBroken, CardReaderFault {
        return procedure.read(new CardContact(card.line(), 256), request);
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
}
