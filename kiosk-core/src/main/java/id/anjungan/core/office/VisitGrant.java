// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.catalogue.Assurance;

/**
 * The office's leave to serve one citizen in one visit.
 *
 * @param token opaque; goes with every later call of the visit
 * @param shownName first name in full plus initials, for the screen
 */
public record VisitGrant(String token, String shownName, Assurance assurance) {
    @Override
    public String toString() {
        return "VisitGrant[" + assurance + "]";
    }
}
