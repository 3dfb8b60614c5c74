// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.util.Optional;
import javax.smartcardio.CardException;
import javax.smartcardio.CardNotPresentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PcscTroubleTest {
    @ParameterizedTest
    @CsvSource({
        "SCARD_W_REMOVED_CARD, CARD_LIFTED",
        "SCARD_W_RESET_CARD, CARD_LIFTED",
        "SCARD_W_UNRESPONSIVE_CARD, CARD_MUTE",
        "SCARD_E_NO_SERVICE, SLOT_GONE",
        "SCARD_E_SHARING_VIOLATION, SLOT_TAKEN",
        "SCARD_W_SECURITY_VIOLATION, SLOT_GONE",
        "nothing that is known, SLOT_GONE"
    })
    void codesAreFoundAnywhereInTheChain(String code, Reason reason) {
        CardException inner = new CardException("SCardTransmit got response 0x1 (" + code + ": words)");

        assertThat(PcscTrouble.reason(new CardException("could not transmit", inner)))
                .contains(reason);
    }

    @Test
    void aMissingCardNeedsNoCode() {
        assertThat(PcscTrouble.reason(new CardNotPresentException("no card"))).contains(Reason.CARD_LIFTED);
    }

    @Test
    void aBrokenTransmissionLeavesItToTheSlot() {
        assertThat(PcscTrouble.reason(new CardException("SCARD_E_NOT_TRANSACTED")))
                .isEqualTo(Optional.empty());
    }
}
