// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/**
 * Two people have counted what lay in the hopper and put more in.
 *
 * @param count blanks that were put in, at least 1
 * @param counted what lay there before
 * @param difference what was counted more than the book has, to the piece; negative for less, 0 as it should be
 * @param first number of the one who counted, so for the other
 */
public record BlankLoad(int count, int counted, int difference, String first, String second) {
    public static final int MOST = 1000;

    /** @throws IllegalArgumentException unless two people say something that can be */
    public BlankLoad {
        if (count < 1 || count > MOST || counted < 0 || counted > MOST) {
            throw new IllegalArgumentException("blanks are counted from 1 to " + MOST);
        }
        if (first.equalsIgnoreCase(second)) {
            throw new IllegalArgumentException("two people load blanks, not one");
        }
    }
}
