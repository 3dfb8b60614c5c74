// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.RecordingLine.Exchange;
import java.time.Duration;
import java.util.List;

/**
 * Another procedure whose talk with the card is remembered. A SAM that cannot be opened does not keep it from the
 * card: what can be read without one is still worth a record.
 */
public final class RecordingProcedure implements CardProcedure {
    private final CardProcedure procedure;
    private List<Exchange> exchanges = List.of();
    private int longestResponse;

    public RecordingProcedure(CardProcedure procedure) {
        this.procedure = procedure;
    }

    /** What crossed at the last reading. */
    public List<Exchange> exchanges() {
        return exchanges;
    }

    /** What the reader took at the last reading: bytes of one response. */
    public int longestResponse() {
        return longestResponse;
    }

    @Override
    public void prepare(PcscStation station) {
        try {
            procedure.prepare(station);
        } catch (CardReaderFault samMissing) {
            // shows again, with its reason, as soon as the SAM is asked
            procedure.release();
        }
    }

    @Override
    public CardReading read(CardContact card, CardRequest request) throws LineBroken, CardReaderFault {
        RecordingLine line = new RecordingLine(card.line());
        longestResponse = card.longestResponse();
        try {
            return procedure.read(new CardContact(line, card.longestResponse()), request);
        } finally {
            exchanges = line.exchanges();
        }
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
