// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.numbers.Nik;

/**
 * Counts the finger tries of a citizen, whichever card, visit or start of the program they were made in. After the last
 * one this way in is closed to the citizen for a while. Calls block until what they say is durable; safe from several
 * threads.
 */
public interface TryCounter {
    /** How many tries a citizen has (rules of the counter: four). */
    int most();

    /** How many tries are left now; 0 during the pause. */
    int left(Nik nik) throws TryCounterFault;

    /** Counts a try whose finger differed, and says how many are left; 0 begins the pause. */
    int differed(Nik nik) throws TryCounterFault;

    /** The finger matched: forgets the citizen. */
    void matched(Nik nik) throws TryCounterFault;
}
