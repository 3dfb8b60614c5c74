// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import java.util.Locale;

/**
 * What must be there before a completed job counts as printed; set at commissioning to the strongest that the printer
 * offers, and never weaker afterwards.
 */
public enum Evidence {
    /** The printer's total of sheets grew by the job's sheets, and the job is completed. */
    COUNTER,
    /** The job tells as many impressions as it has pages, is completed, and no reason speaks against it. */
    IMPRESSIONS,
    /** The job is completed; for printers that tell nothing else. */
    COMPLETED;

    /**
     * @throws IllegalArgumentException for another word than {@code counter}, {@code impressions}, {@code completed}
     */
    static Evidence named(String word) {
        for (Evidence evidence : values()) {
            if (evidence.name().toLowerCase(Locale.ROOT).equals(word)) {
                return evidence;
            }
        }
        throw new IllegalArgumentException("printer.evidence must be counter, impressions or completed");
    }
}
