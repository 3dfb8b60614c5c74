// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.ledger.ChainHead;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A chain's rows as somebody with all rights to the file leaves them, and what was done to them. */
record ForgedChain(String done, List<Entry> entries, ChainHead head) {
    /** A row under its number. */
    record Entry(long seq, String row, String hash) {}

    /** Draws by lot what is done to a good chain; always something. */
    static ForgedChain of(List<Entry> good, Random lot) {
        ChainHead head = head(good);
        int size = good.size();
        int at = lot.nextInt(size);
        List<Entry> bad = new ArrayList<>(good);
        switch (lot.nextInt(10)) {
            case 0, 1 -> {
                bad.set(at, edited(good.get(at), lot));
                return new ForgedChain("edited at " + at, bad, head);
            }
            case 2 -> {
                bad.remove(at);
                return new ForgedChain("deleted at " + at, bad, head);
            }
            case 3 -> {
                bad.subList(at, Math.min(size, at + 1 + lot.nextInt(5))).clear();
                return new ForgedChain("several deleted from " + at, closedUp(bad), head);
            }
            case 4 -> {
                swapped(bad, at, (at + 1 + lot.nextInt(size - 1)) % size);
                return new ForgedChain("swapped with " + at, bad, head);
            }
            case 5 -> {
                int from = lot.nextInt(size - 1);
                int to = from + 2 + lot.nextInt(size - from - 1);
                moved(bad.subList(from, to));
                return new ForgedChain("moved from " + from + " to " + to, bad, head);
            }
            case 6 -> {
                bad.subList(at, size).clear();
                return new ForgedChain("cut off at " + at, bad, head);
            }
            case 7 -> {
                bad.subList(at, size).clear();
                return new ForgedChain("cut off at " + at + ", the head as well", bad, head(bad));
            }
            case 8 -> {
                bad.add(at, bad.get(lot.nextInt(size)));
                return new ForgedChain("doubled before " + at, closedUp(bad), head);
            }
            default -> {
                Entry entry = bad.remove(at);
                bad.add(new Entry(size + 1L + lot.nextInt(9), entry.row(), entry.hash()));
                return new ForgedChain("renumbered at " + at, bad, head);
            }
        }
    }

    /** The place, from 1, of the first entry that is another than in the good chain. */
    long firstBad(List<Entry> good) {
        int at = 0;
        while (at < good.size() && at < entries.size() && good.get(at).equals(entries.get(at))) {
            at++;
        }
        return at + 1L;
    }

    static ChainHead head(List<Entry> entries) {
        return entries.isEmpty()
                ? new ChainHead(0, Chain.GENESIS)
                : new ChainHead(entries.size(), entries.get(entries.size() - 1).hash());
    }

    /** One character of row or hash is another one, or the number. */
    private static Entry edited(Entry entry, Random lot) {
        String text = entry.row() + entry.hash();
        int at = lot.nextInt(text.length());
        char drawn = (char) ('!' + lot.nextInt(94));
        char other = drawn == text.charAt(at) ? (char) (drawn == '~' ? '!' : drawn + 1) : drawn;
        String changed = text.substring(0, at) + other + text.substring(at + 1);
        int end = entry.row().length();
        return new Entry(entry.seq(), changed.substring(0, end), changed.substring(end));
    }

    /** Under the numbers that a file gives them, which leaves no gap. */
    private static List<Entry> closedUp(List<Entry> entries) {
        List<Entry> closed = new ArrayList<>();
        for (Entry entry : entries) {
            closed.add(new Entry(closed.size() + 1L, entry.row(), entry.hash()));
        }
        return closed;
    }

    private static void swapped(List<Entry> entries, int one, int other) {
        Entry first = entries.get(one);
        Entry second = entries.get(other);
        entries.set(one, new Entry(first.seq(), second.row(), second.hash()));
        entries.set(other, new Entry(second.seq(), first.row(), first.hash()));
    }

    /** The last one's contents come first, the others' follow; the numbers stay. */
    private static void moved(List<Entry> part) {
        List<Entry> contents = new ArrayList<>(part);
        Collections.rotate(contents, 1);
        for (int i = 0; i < contents.size(); i++) {
            part.set(
                    i,
                    new Entry(
                            part.get(i).seq(),
                            contents.get(i).row(),
                            contents.get(i).hash()));
        }
    }
}
