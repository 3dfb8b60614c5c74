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
        int at = lot.nextInt(good.size());
        List<Entry> bad = new ArrayList<>(good);
        boolean fewer = lot.nextBoolean();
        String done = fewer ? shortened(bad, at, lot) : disordered(bad, at, lot);
        return new ForgedChain(done + at, bad, done.contains("head") ? head(bad) : head(good));
    }

    private static String shortened(List<Entry> bad, int at, Random lot) {
        int size = bad.size();
        switch (lot.nextInt(4)) {
            case 0 -> {
                bad.remove(at);
                return "deleted at ";
            }
            case 1 -> {
                bad.subList(at, Math.min(size, at + 1 + lot.nextInt(5))).clear();
                closeUp(bad);
                return "several deleted from ";
            }
            case 2 -> {
                bad.subList(at, size).clear();
                return "cut off at ";
            }
            default -> {
                bad.subList(at, size).clear();
                return "cut off, the head as well, at ";
            }
        }
    }

    private static String disordered(List<Entry> bad, int at, Random lot) {
        int size = bad.size();
        switch (lot.nextInt(5)) {
            case 0 -> {
                bad.set(at, edited(bad.get(at), lot));
                return "edited at ";
            }
            case 1 -> {
                swap(bad, at, (at + 1 + lot.nextInt(size - 1)) % size);
                return "swapped at ";
            }
            case 2 -> {
                int from = Math.min(at, size - 2);
                move(bad.subList(from, from + 2 + lot.nextInt(size - from - 1)));
                return "moved to ";
            }
            case 3 -> {
                bad.add(at, bad.get(lot.nextInt(size)));
                closeUp(bad);
                return "doubled before ";
            }
            default -> {
                Entry entry = bad.remove(at);
                bad.add(new Entry(size + 1L + lot.nextInt(9), entry.row(), entry.hash()));
                return "renumbered at ";
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
    private static void closeUp(List<Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            entries.set(
                    i, new Entry(i + 1L, entries.get(i).row(), entries.get(i).hash()));
        }
    }

    private static void swap(List<Entry> entries, int one, int other) {
        Entry first = entries.get(one);
        Entry second = entries.get(other);
        entries.set(one, new Entry(first.seq(), second.row(), second.hash()));
        entries.set(other, new Entry(second.seq(), first.row(), first.hash()));
    }

    /** The last one's contents come first, the others' follow; the numbers stay. */
    private static void move(List<Entry> part) {
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
