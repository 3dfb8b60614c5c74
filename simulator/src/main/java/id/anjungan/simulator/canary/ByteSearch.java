// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.canary;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/** Finds any of many byte patterns in one pass (Aho and Corasick, 1975). */
final class ByteSearch {
    private static final int ALPHABET = 256;
    private static final int BUFFER = 1 << 16;

    private final List<String> labels = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final List<Integer> found = new ArrayList<>();
    private int[][] table;
    private int[] endsHere;

    ByteSearch() {
        grow();
    }

    private int grow() {
        int[] row = new int[ALPHABET];
        Arrays.fill(row, -1);
        next.add(row);
        found.add(-1);
        return next.size() - 1;
    }

    /** Adds a pattern, told by its label when it is found. */
    void add(String label, byte[] pattern) {
        int state = 0;
        for (byte b : pattern) {
            int[] row = next.get(state);
            int c = b & 0xff;
            if (row[c] < 0) {
                row[c] = grow();
            }
            state = row[c];
        }
        if (state != 0) {
            found.set(state, labels.size());
            labels.add(label);
        }
    }

    private void seal() {
        table = next.toArray(new int[0][]);
        endsHere = found.stream().mapToInt(Integer::intValue).toArray();
        int[] fail = new int[table.length];
        Queue<Integer> queue = new ArrayDeque<>();
        for (int c = 0; c < ALPHABET; c++) {
            if (table[0][c] < 0) {
                table[0][c] = 0;
            } else {
                queue.add(table[0][c]);
            }
        }
        while (!queue.isEmpty()) {
            int state = queue.remove();
            if (endsHere[state] < 0) {
                endsHere[state] = endsHere[fail[state]];
            }
            for (int c = 0; c < ALPHABET; c++) {
                int to = table[state][c];
                if (to < 0) {
                    table[state][c] = table[fail[state]][c];
                } else {
                    fail[to] = table[fail[state]][c];
                    queue.add(to);
                }
            }
        }
    }

    /** The labels of all patterns in a stream. */
    Set<String> in(InputStream stream) throws IOException {
        if (table == null) {
            seal();
        }
        Set<String> hits = new TreeSet<>();
        byte[] buffer = new byte[BUFFER];
        int state = 0;
        for (int n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            for (int i = 0; i < n; i++) {
                state = table[state][buffer[i] & 0xff];
                if (endsHere[state] >= 0) {
                    hits.add(labels.get(endsHere[state]));
                }
            }
        }
        return hits;
    }
}
