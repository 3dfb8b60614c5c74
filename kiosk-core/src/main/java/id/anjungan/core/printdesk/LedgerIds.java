// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Mints ledger ids: {@code L-} and 20 characters of Crockford's alphabet (100 bits at random). They stand in job names,
 * in talks with the office and on staff's screens, so they tell nothing and are easily read aloud.
 */
public final class LedgerIds implements Supplier<String> {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;

    private final RandomGenerator random;

    /** The generator must be a cryptographic one outside tests. */
    public LedgerIds(RandomGenerator random) {
        this.random = random;
    }

    @Override
    public String get() {
        StringBuilder id = new StringBuilder("L-");
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
