// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Follows the visit. Called on the visit thread, in order; must not block. */
public interface VisitListener {
    /** A stage was entered. */
    void entered(Visit visit);

    /** The data of the present stage, the preferences or the help changed; the stage was not entered anew. */
    void updated(Visit visit);

    /**
     * Something is about to be forgotten: said on the screen of this moment, which was told before, and to be heard
     * too.
     */
    default void reminded(Visit visit, Rhythm.Urgency urgency) {}

    /** A bug was caught at this moment of the visit; the next entry is the stage that says so. */
    default void broke(Visit visit, RuntimeException bug) {}
}
