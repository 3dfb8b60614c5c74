// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import java.util.Locale;

/** What a citizen holds before the scanner. */
public enum CodeOffer {
    /** The access code that the office gave this citizen. */
    GOOD,
    /** A code for one document. */
    DOCUMENT,
    /** Of yesterday. */
    EXPIRED,
    /** One character changed. */
    ALTERED,
    /** The code that was shown as good the last time. */
    REPLAYED,
    /** With which another machine has opened a visit already. */
    SPENT,
    /** A neighbouring office's, rightly signed. */
    OTHER_OFFICE,
    /** The address of a page. */
    FOREIGN,
    /** More than any code holds. */
    DAMAGED,
    /** It is taken away. */
    NONE;

    /** The one of a word in a scenario: {@code other-office}. */
    public static CodeOffer named(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public String word() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
