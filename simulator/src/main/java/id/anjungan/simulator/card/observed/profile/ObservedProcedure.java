// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.PcscStation;
import java.time.Duration;

/** Reads with a SAM in a slot. The card cannot sign a nonce: the SAM vouches for it. */
record ObservedProcedure(KeepingSam sam) implements CardProcedure {
    static final Duration EXCHANGE = Duration.ofSeconds(5);
    private static final Duration READ = Duration.ofSeconds(30);

    @Override
    public void prepare(PcscStation station) throws CardReaderFault {
        sam.open(station);
    }

    @Override
    public CardReading read(CardContact card, CardRequest request) throws LineBroken, CardReaderFault {
        return new ObservedRead(card.line(), sam, request).read();
    }

    @Override
    public void release() {
        sam.close();
    }

    @Override
    public Duration exchangeLimit() {
        return EXCHANGE;
    }

    @Override
    public Duration readLimit() {
        return READ;
    }
}
