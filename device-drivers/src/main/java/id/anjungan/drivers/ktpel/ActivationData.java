// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.device.CardReaderFault;

/**
 * Where a machine keeps what opens its SAM: secrets that its issuer gave to one institution. They lie in a PKCS#11
 * token, a TPM or a sealed file, and nowhere else: not in the settings, a log or a transcript. One thread at a time.
 */
public interface ActivationData {
    /**
     * Brings them out for one use; the caller wipes the array. May block as its keeper does.
     *
     * @throws CardReaderFault of kind {@code SAM_REFUSED} when there are none, or their keeper does not give them out
     */
    byte[] reveal() throws CardReaderFault;
}
