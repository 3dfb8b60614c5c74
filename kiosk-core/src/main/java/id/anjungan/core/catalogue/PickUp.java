// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.catalogue;

import java.util.List;

/**
 * Where a document is had that does not end at the kiosk. Codes, so that the screen can say them in each language; a
 * code that the screen does not know yet is said in general words.
 *
 * @param where {@code LOKET}, {@code KUA}, {@code PENGADILAN_AGAMA}
 * @param why {@code CHIP}, {@code OLD_PAPER}, {@code WET_SIGNATURE}, {@code OTHER_AUTHORITY}, {@code MEDIUM}
 * @param bring what to bring: {@code KTP_EL_LAMA}, {@code KUTIPAN_LAMA}, …; may be empty
 */
public record PickUp(String where, String why, List<String> bring) {
    /** At the counter, since this machine has nothing to print it on now. */
    public static PickUp forLackOfMedium() {
        return new PickUp("LOKET", "MEDIUM", List.of());
    }
}
