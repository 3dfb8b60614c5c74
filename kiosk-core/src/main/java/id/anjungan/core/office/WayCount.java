// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.util.List;

/**
 * What came of one way in since the program started. Nobody can be told from it.
 *
 * @param way as the office names it: {@code ktp-el}, {@code qr}, {@code nik}, {@code petugas}
 * @param accepted visits that were opened, by the try of the finger from the first to the fourth; a way without a
 *     finger counts at the first
 * @param refused fingers refused for good, and evidence with which the office opened nothing
 */
public record WayCount(String way, List<Integer> accepted, int refused) {
    /** Of a finger, at most. */
    public static final int TRIES = 4;

    public WayCount {
        accepted = List.copyOf(accepted);
        if (accepted.size() != TRIES) {
            throw new IllegalArgumentException("a count for each try");
        }
    }
}
