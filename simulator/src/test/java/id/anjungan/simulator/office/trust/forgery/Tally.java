// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.trust.forgery;

import java.io.IOException;

/**
 * Counts answers that are dear to get. As soon as there are as many as are demanded it asks no more; with the full
 * counts it always asks.
 */
final class Tally {
    private static final boolean ALL = Boolean.getBoolean("adm.long");

    private final int demanded;
    private int count;
    private int asked;

    private Tally(int demanded) {
        this.demanded = demanded;
    }

    interface Question {
        boolean answer() throws IOException;
    }

    static Tally upTo(int demanded) {
        return new Tally(demanded);
    }

    void count(Question question) throws IOException {
        if (ALL || count < demanded) {
            asked++;
            count += question.answer() ? 1 : 0;
        }
    }

    int count() {
        return count;
    }

    @Override
    public String toString() {
        return count + " of " + asked;
    }
}
