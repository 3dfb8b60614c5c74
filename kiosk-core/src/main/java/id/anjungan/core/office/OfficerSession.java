// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.util.List;

/**
 * The office's leave for one officer to accompany one citizen at this machine, for ten minutes at most. It ends with
 * the opening of the visit.
 *
 * @param token opaque; goes with every later call
 * @param staff the office's own number of the officer, shorter than any number of a person: {@code CT-017}
 * @param reasons those that this office wants recorded, in its order; never empty
 */
public record OfficerSession(String token, String staff, List<OfficerReason> reasons) {
    public OfficerSession {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "OfficerSession[" + staff + "]";
    }
}
