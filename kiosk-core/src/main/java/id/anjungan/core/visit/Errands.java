// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Carries out errands, each on a thread of its own choosing; never on the caller's. */
public interface Errands {
    /**
     * Begins an errand and returns at once.
     *
     * @return false when the errand is not of this runner's kind
     */
    boolean begin(Errand errand, Reply reply);
}
