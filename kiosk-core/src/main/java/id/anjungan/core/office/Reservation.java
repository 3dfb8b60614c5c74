// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/**
 * One copy of one document, reserved for one visit.
 *
 * @param visitToken the grant's token that the office reserved it for
 * @param sha256 the digest that the office will answer for, 64 hexadecimal digits
 */
public record Reservation(String ledgerId, String offerId, String visitToken, String sha256) {
    @Override
    public String toString() {
        return "Reservation[" + ledgerId + "]";
    }
}
