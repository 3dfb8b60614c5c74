// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.office.Nonce;

/** Reads a KTP-el. One thread at a time. */
public interface CardReader {
    /**
     * Reads the card that lies on the reader now and has its chip sign the office's nonce. Blocks for at most the
     * profile's limit (20 s for ADM-REF-1). What citizens and cards do is a value; what machines do is a fault.
     */
    CardReading read(CardRequest request) throws CardReaderFault;

    /** Reads what the citizen's own way needs, and never the photo. */
    default CardReading read(Nonce nonce) throws CardReaderFault {
        return read(CardRequest.forCitizen(nonce));
    }

    /** Makes ready what can be made ready without a card: reader, SAM. Blocks; called again after a fault. */
    void prepare() throws CardReaderFault;

    void close();
}
