// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

/** What is the matter with a card. */
public enum CardCondition {
    GENUINE,
    /** Does not power up. */
    DEAD,
    /** Another application than KTP-el. */
    FOREIGN,
    /** All of the card's data and static keys, but not the chip's private key. */
    CLONE,
    /** A data group changed after it was signed. */
    ALTERED,
    /** Other static keys than the SAM derives. */
    FORGED_KEYS,
    /** Made and signed by somebody who is no country signer. */
    OTHER_SIGNER,
    /** Has the application and answers nonsense. */
    GARBLED
}
