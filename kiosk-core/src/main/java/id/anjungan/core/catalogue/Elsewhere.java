// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.util.Optional;

/**
 * A document of the citizen's that the office names though it does not end at the kiosk. It can never be printed here.
 *
 * @param kind as in the catalogue: {@code KTP_EL}
 * @param relation the holder's relation to the citizen, as in an {@link Offer}
 * @param holder the holder as the office wants it shown, masked
 * @param bundle the bundle that it belongs to, if any
 */
public record Elsewhere(String kind, String relation, String holder, PickUp pickUp, Optional<Bundle> bundle) {
    @Override
    public String toString() {
        return "Elsewhere[" + kind + "]";
    }
}
