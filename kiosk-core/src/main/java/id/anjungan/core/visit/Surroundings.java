// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What an engine is given from outside.
 *
 * @param lot draws the visits' references
 * @param usual what a visit begins with
 * @param tempo how much time is left to citizens
 */
public record Surroundings(
        KioskClock clock, List<VisitListener> listeners, RandomGenerator lot, Preferences usual, Tempo tempo) {
    /** At the usual tempo. */
    public Surroundings(KioskClock clock, List<VisitListener> listeners, RandomGenerator lot, Preferences usual) {
        this(clock, listeners, lot, usual, Tempo.USUAL);
    }
}
