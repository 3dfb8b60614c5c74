// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.LineBroken;
import java.time.Duration;
import java.util.Map;

/**
 * A profile whose SAM hands out the keys of a session, so that any {@link SamProvider} will do: in a slot or far away.
 * It keeps nothing between two cards.
 */
public interface SessionProfile extends CardProfile {
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

    @Override
    default CardProcedure procedure(Map<String, String> settings) {
        CardSettings parts = new CardSettings(settings);
        SamMaker maker = SamMaker.named(settings.getOrDefault("card.sam-source", "slot"));
        return new KtpElProcedure(this, maker.sam(settings), parts.signers());
    }
}
