// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * What is done with a card once it is powered up, and with the other chips that this takes. On one thread at a time.
 */
public interface CardProcedure {
    /** Opens what can be opened without a card; called again after a fault. */
    void prepare(PcscStation station) throws CardReaderFault;

    /** Reads the card. Breaks of the card's line pass through; those of other chips are faults. */
    CardReading read(CardContact card, CardRequest request) throws LineBroken, CardReaderFault;

    /** Gives up what {@link #prepare} opened. */
    void release();

    /** The limit of one exchange with the card. */
    Duration exchangeLimit();

    /** The limit of a whole read. */
    Duration readLimit();

    /** The same procedure, which sees each card through this. */
    default CardProcedure over(UnaryOperator<CardContact> contact) {
        return new ProcedureOver(this, contact);
    }
}
