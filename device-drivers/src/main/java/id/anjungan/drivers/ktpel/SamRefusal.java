// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;
import java.util.Locale;

/**
 * Why a SAM that is there does not serve. The citizen hears the same of all; a technician reads the word in the log,
 * as the fault's message tells it, and its remedy in {@code docs/kode-kendala.md} under K-132.
 */
public enum SamRefusal {
    /** Something else lies in the SAM's slot. */
    NOT_A_SAM,
    /** Its issuer has not put it into service. */
    NOT_ACTIVATED,
    /** Issued to another institution than the one whose activation data this machine has. */
    OTHER_INSTITUTION,
    /** The activation data are not its own; tries are left. */
    ACTIVATION_WRONG,
    /** Wrong activation data too often; only its issuer can help. */
    BLOCKED,
    EXPIRED,
    /** This machine's keeper of activation data has none, or does not give them out. */
    NO_ACTIVATION_DATA,
    /** An answer that its commands do not know. */
    UNINTELLIGIBLE;

    /** The word that the log has: {@code other-institution}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public CardReaderFault fault(Throwable cause) {
        return fault("", cause);
    }

    /** The status word tells the issuer's support what the word does not. */
    public CardReaderFault answered(ResponseApdu response) {
        return fault(String.format("answered %04X", response.status()), null);
    }

    /** @param more what else a technician should know; no activation data, no card's data */
    public CardReaderFault fault(String more, Throwable cause) {
        String message = "SAM " + word() + (more.isEmpty() ? "" : ", " + more);
        return new CardReaderFault(CardReaderFault.Kind.SAM_REFUSED, message, cause);
    }
}
