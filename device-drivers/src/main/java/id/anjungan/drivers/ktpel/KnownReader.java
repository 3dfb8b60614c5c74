// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.drivers.pcsc.CardContact;
import java.util.function.UnaryOperator;

/**
 * A reader of which somebody knows what it does not tell of itself, or tells wrongly.
 *
 * @param longestResponse the most data that one response may bring through it: 256 bytes where it takes short APDUs
 *     only, up to 65 536 where it takes extended ones
 */
public record KnownReader(int longestResponse) implements UnaryOperator<CardContact> {
    public KnownReader {
        if (longestResponse < 256 || longestResponse > 65_536) {
            throw new IllegalArgumentException("a response field has 256 to 65536 bytes");
        }
    }

    @Override
    public CardContact apply(CardContact card) {
        return new CardContact(card.line(), longestResponse);
    }
}
