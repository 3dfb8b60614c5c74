// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/** How many of several citizens thought what of their visits; says nothing about whom or when. */
public record OpinionCount(int veryGood, int good, int poor) {
    public static final OpinionCount NONE = new OpinionCount(0, 0, 0);

    public OpinionCount and(int veryGoodToo, int goodToo, int poorToo) {
        return new OpinionCount(veryGood + veryGoodToo, good + goodToo, poor + poorToo);
    }

    public int sum() {
        return veryGood + good + poor;
    }
}
