// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.catalogue.Assurance;

/**
 * What a vendor's terminal says of a citizen.
 *
 * @param terminal the name of its adapter in this kiosk's settings
 * @param assurance as the terminal declares it
 * @param attestation by which the office may check its word, in the vendor's form; empty when there is none
 */
public record TerminalWord(String terminal, Assurance assurance, byte[] attestation) {
    @Override
    public String toString() {
        return "TerminalWord[" + terminal + ", " + assurance + "]";
    }
}
