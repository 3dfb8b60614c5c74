// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Carries out errands, each on a thread of its own choosing; never on the caller's. */
public interface Errands {
    /**
     * Begins an errand and returns at once. Exactly one happening that ends it is posted to the mailbox under this visit;
     * progress may be posted before.
     *
     * @return false when the errand is not of this runner's kind
     */
    boolean begin(long visit, Errand errand, Mailbox mailbox);
}
