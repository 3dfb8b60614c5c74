// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

/** Which finger a citizen lays on the glass. */
public enum FingerOffer {
    /** The right one, laid with care. */
    GENUINE,
    /** Somebody else's. */
    OTHER,
    WORN,
    WET,
    /** None: the hand is taken away. */
    NONE
}
