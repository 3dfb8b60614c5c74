// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.simulator.people.Persona;

/**
 * What kind of card is made, whoever it is for.
 *
 * @param longestResponse announced: the most bytes that the data field of one response has, 128 to 65 535; a card of
 *     up to 256 knows short APDUs only
 */
public record CardMake(RadioType type, Suite suite, int longestResponse) {
    static final int EXTENDED_RESPONSE = 2048;
    static final int SHORT_RESPONSE = 256;

    private static final int FIRST_YEAR_OF_AES = 1990;

    /** The card that a persona has: the younger hold newer ones, with AES, the older still 3DES. */
    static CardMake of(Persona persona, RadioType type) {
        boolean younger = persona.birthDate().getYear() >= FIRST_YEAR_OF_AES;
        return of(type).with(younger ? Suite.AES : Suite.TRIPLE_DES);
    }

    /** A card of that type with 3DES that takes extended APDUs. */
    public static CardMake of(RadioType type) {
        return new CardMake(type, Suite.TRIPLE_DES, EXTENDED_RESPONSE);
    }

    /** Likewise, with other ciphers. */
    public CardMake with(Suite other) {
        return new CardMake(type, other, longestResponse);
    }

    /** Likewise, knowing short APDUs only. */
    public CardMake withShortApdus() {
        return new CardMake(type, suite, SHORT_RESPONSE);
    }

    /** For a name in a file system. */
    String label() {
        return suite.number() + "-" + longestResponse;
    }
}
