// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Follows the visit. Called on the visit thread, in order; must not block. */
public interface VisitListener {
    /** A stage was entered. */
    void entered(Visit visit);

    /** The data or the preferences of the present stage changed; it was not entered anew. */
    void updated(Visit visit);
}
