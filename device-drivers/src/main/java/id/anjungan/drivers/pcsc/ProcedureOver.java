// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** A procedure that sees each card through something else. */
record ProcedureOver(CardProcedure procedure, UnaryOperator<CardContact> contact) implements CardProcedure {
    @Override
    public void prepare(PcscStation station) throws CardReaderFault {
        procedure.prepare(station);
    }

    @Override
    public CardReading read(CardContact card, CardRequest request) throws LineBroken, CardReaderFault {
        return procedure.read(contact.apply(card), request);
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
