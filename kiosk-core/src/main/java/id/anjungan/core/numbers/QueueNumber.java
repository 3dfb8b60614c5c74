// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

import java.util.Locale;

/** The number on a queue ticket: a counter's letter and a count of the day. */
public record QueueNumber(char counter, int count) {
    private static final int MOST = 999;

    public QueueNumber {
        if (counter < 'A' || counter > 'Z' || count < 1 || count > MOST) {
            throw new IllegalArgumentException("a queue number is a letter and 1 to " + MOST);
        }
    }

    /** As it is called and shown: {@code A-007}. */
    public String shown() {
        return String.format(Locale.ROOT, "%c-%03d", counter, count);
    }

    /** The number that {@link #shown} shows. */
    public static QueueNumber parse(String shown) {
        if (!shown.matches("[A-Z]-[0-9]{3}")) {
            throw new IllegalArgumentException("not a queue number");
        }
        return new QueueNumber(shown.charAt(0), Integer.parseInt(shown.substring(2)));
    }

    @Override
    public String toString() {
        return shown();
    }
}
