// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.PcscStation;
import java.time.Duration;

/**
 * A procedure on a reader of which somebody knows what it does not tell of itself, or tells wrongly.
 *
 * @param longestResponse the most data that one response may bring through it: 256 bytes where it takes short APDUs
 *     only, up to 65 536 where it takes extended ones
 */
public record KnownReader(CardProcedure procedure, int longestResponse) implements CardProcedure {
    public KnownReader {
        if (longestResponse < 256 || longestResponse > 65_536) {
            throw new IllegalArgumentException("a response field has 256 to 65536 bytes");
        }
    }

    @Override
    public void prepare(PcscStation station) throws CardReaderFault {
        procedure.prepare(station);
    }

    @Override
    public CardReading read(CardContact card, CardRequest request) throws LineBroken, CardReaderFault {
        return procedure.read(new CardContact(card.line(), longestResponse), request);
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
