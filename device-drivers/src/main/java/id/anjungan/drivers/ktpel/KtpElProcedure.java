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

/** Reading by a profile with a SAM. */
public record KtpElProcedure(SessionProfile profile, SamProvider sam, CountrySigners signers) implements CardProcedure {
    @Override
    public void prepare(PcscStation station) throws CardReaderFault {
        sam.open(station);
    }

    @Override
    public CardReading read(CardContact card, CardRequest request) throws LineBroken, CardReaderFault {
        return profile.read(card, sam, signers, request);
    }

    @Override
    public void release() {
        sam.close();
    }

    @Override
    public Duration exchangeLimit() {
        return profile.exchangeLimit();
    }

    @Override
    public Duration readLimit() {
        return profile.readLimit();
    }
}
