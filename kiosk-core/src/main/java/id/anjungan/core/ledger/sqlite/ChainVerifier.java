// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.ChainHead;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Walks a chain from its first row and remembers the first that does not belong there. Who rewrote all rows from some
 * point on, or cut them off together with the head, is found only by heads that somebody else kept, such as the office.
 * Not for several threads.
 */
public final class ChainVerifier {
    /**
     * The first bad row.
     *
     * @param seq the place in the chain, from 1, where what should stand there does not
     */
    public record Break(long seq, String why) {}

    private final TreeMap<Long, List<String>> known = new TreeMap<>();
    private long rows;
    private String hash = Chain.GENESIS;
    private long vouched;
    private Break first;

    /** @param known heads that somebody kept; the walk must pass each of them */
    ChainVerifier(Collection<ChainHead> known) {
        for (ChainHead head : known) {
            this.known.merge(head.rows(), List.of(head.hash()), ChainVerifier::both);
        }
        if (!passes()) {
            first = new Break(1, "another beginning was known");
        }
    }

    private static List<String> both(List<String> one, List<String> other) {
        return one.equals(other) ? one : List.of();
    }

    /** Takes the next row as it was found; its own number must be the next one. */
    void next(String row, String claimed) {
        next(rows + 1, row, claimed);
    }

    /** Takes the row that was found under this number. */
    void next(long place, String row, String claimed) {
        if (first != null) {
            return;
        }
        long expected = rows + 1;
        long own = numberOf(row);
        if (own != expected) {
            first = new Break(expected, own < 0 ? "not a row" : "row " + own + " stands in its place");
        } else if (place != expected) {
            first = new Break(expected, "it stands at number " + place);
        } else if (!Chain.link(hash, row).equals(claimed)) {
            first = new Break(expected, "its hash does not fit");
        } else {
            pass(claimed);
        }
    }

    private void pass(String claimed) {
        rows++;
        hash = claimed;
        if (!passes()) {
            first = new Break(vouched + 1, "from here to row " + rows + " other rows were known");
        }
    }

    /** Whether what was known of this many rows fits; if so, they are vouched for. */
    private boolean passes() {
        List<String> heads = known.get(rows);
        if (heads == null) {
            return true;
        }
        boolean fits = heads.contains(hash);
        vouched = fits ? rows : vouched;
        return fits;
    }

    /** Something stands there that is not even shaped like a row, or cannot be read. */
    void strange() {
        if (first == null) {
            first = new Break(rows + 1, "not a row");
        }
    }

    /** Compares the end with the head's own record, and with the longest head that was known. */
    void end(ChainHead head) {
        long most = known.isEmpty() ? head.rows() : Math.max(head.rows(), known.lastKey());
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
