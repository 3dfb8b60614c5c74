// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.LineBroken;
import java.time.Duration;

/**
 * How one kind of KTP-el is read. Providers are found by {@link java.util.ServiceLoader} and chosen by name; a
 * profile keeps nothing between two cards.
 */
public interface CardProfile {
    /** The name in the settings: {@code adm-ref-1}. */
    String name();

    /**
     * Selects, authenticates, reads what is asked for, verifies it, and has the chip sign the nonce.
     *
     * @return what the card is; {@code Dead} and {@code Lifted} are the line's to tell
     * @throws LineBroken the card's line broke
     * @throws CardReaderFault the SAM failed
     */
    CardReading read(CardContact card, SamProvider sam, CountrySigners signers, CardRequest request)
            throws LineBroken, CardReaderFault;

    /** The limit of one exchange. */
    Duration exchangeLimit();

    /** The limit of a whole read. */
    Duration readLimit();
}
