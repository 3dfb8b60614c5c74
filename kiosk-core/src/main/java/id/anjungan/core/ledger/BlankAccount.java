// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/**
 * What became of the blank cards, by the book alone: nothing here was counted by hand but the loads. {@code loaded =
 * delivered + spoiled + in doubt + under way + missing + remaining} holds at every moment, because what remains is what
 * is left of it; whether it is true, two people find out at each refill.
 *
 * @param spoiled cards that do not count, and blanks that were lost in the printer
 * @param inDoubt of jobs of which nobody can say, and of jams until staff have looked
 * @param underWay of a job that is not at its end
 * @param missing differences that were found and written down; negative when there were too many
 */
public record BlankAccount(long loaded, long delivered, long spoiled, long inDoubt, long underWay, long missing) {
    /** What must lie in the hopper. */
    public long remaining() {
        return loaded - delivered - spoiled - inDoubt - underWay - missing;
    }
}
