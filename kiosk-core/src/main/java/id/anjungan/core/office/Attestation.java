// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/**
 * An officer's word that the person at the machine is who the office's record shows.
 *
 * @param session the office's token of the officer who signed in at this machine with card and PIN
 * @param reason why the citizen came this way, one of the office's codes: {@code FINGER_UNREADABLE}
 */
public record Attestation(String session, String reason) {
    @Override
    public String toString() {
        return "Attestation[" + reason + "]";
    }
}
