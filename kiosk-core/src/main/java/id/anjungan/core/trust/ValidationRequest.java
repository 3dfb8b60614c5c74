// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust;

import id.anjungan.core.office.TrustData;
import java.time.Instant;

/**
 * What a validator is asked.
 *
 * @param pdf the whole file
 * @param at the time to judge at
 * @param number looked for in the text; so is the NIK
 */
public record ValidationRequest(byte[] pdf, TrustData trust, Instant at, String number, String nik) {
    @Override
    public String toString() {
        return "ValidationRequest[" + pdf.length + " bytes]";
    }
}
