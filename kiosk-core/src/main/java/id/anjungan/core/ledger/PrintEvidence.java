// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

import java.util.Locale;

/**
 * What must be there before a completed job counts as printed, strongest first; set at commissioning to the strongest
 * that the printer offers, and never weaker afterwards.
 */
public enum PrintEvidence {
    /** The printer's total of sheets grew by the job's sheets, and the job is completed. */
    COUNTER,
    /** The job tells as many impressions as it has pages, is completed, and no reason speaks against it. */
    IMPRESSIONS,
    /** The job is completed; for printers that tell nothing else. */
    COMPLETED;

    /** Whether this proves at least as much as the other. */
    public boolean suffices(PrintEvidence other) {
        return compareTo(other) <= 0;
    }

    /** The word of settings and books. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The evidence of that word.
     *
     * @throws IllegalArgumentException for another word than {@code counter}, {@code impressions}, {@code completed}
     */
    public static PrintEvidence named(String word) {
        for (PrintEvidence evidence : values()) {
            if (evidence.word().equals(word)) {
                return evidence;
            }
        }
        throw new IllegalArgumentException("printer.evidence must be counter, impressions or completed");
    }
}
