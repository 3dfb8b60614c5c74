// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.ChainHead;
import java.util.Optional;

/**
 * Walks a chain from its first row and remembers the first that does not belong there. Who rewrote all rows from some
 * point on is found only by a head that somebody else kept, such as the office. Not for several threads.
 */
public final class ChainVerifier {
    /**
     * The first bad row.
     *
     * @param seq the place in the chain, from 1, where what should stand there does not
     */
    public record Break(long seq, String why) {}

    private final ChainHead known;
    private long rows;
    private String hash = Chain.GENESIS;
    private Break first;

    ChainVerifier(Optional<ChainHead> known) {
        this.known = known.orElse(new ChainHead(0, Chain.GENESIS));
    }

    /** Takes the next row as it was found; the row's own number must be the next one. */
    void next(String row, String claimed) {
        if (first != null) {
            return;
        }
        long expected = rows + 1;
        long own = numberOf(row);
        if (own != expected) {
            first = new Break(expected, own < 0 ? "not a row" : "row " + own + " stands in its place");
        } else if (!Chain.link(hash, row).equals(claimed)) {
            first = new Break(expected, "its hash does not fit");
        } else {
            rows = expected;
            hash = claimed;
            if (rows == known.rows() && !hash.equals(known.hash())) {
                first = new Break(rows, "another row was known in its place");
            }
        }
    }

    /** Something stands there that is not even shaped like a row. */
    void strange() {
        if (first == null) {
            first = new Break(rows + 1, "not a row");
        }
    }

    /** Compares the end with the head's own record, and with the head that was known before. */
    void end(ChainHead head) {
        long most = Math.max(head.rows(), known.rows());
        if (first != null) {
            return;
        }
        if (rows < most) {
            first = new Break(rows + 1, "cut off: there were " + most + " rows");
        } else if (rows > head.rows()) {
            first = new Break(head.rows() + 1, "was never part of the chain");
        } else if (!hash.equals(head.hash())) {
            first = new Break(Math.max(rows, 1), "the chain ends with another hash");
        }
    }

    /** Empty when the chain is whole so far. */
    public Optional<Break> firstBreak() {
        return Optional.ofNullable(first);
    }

    /** The last good link. */
    public ChainHead head() {
        return new ChainHead(rows, hash);
    }

    private static long numberOf(String row) {
        try {
            return JournalRow.parse(row).seq();
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }
}
