// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/**
 * Something that a stage wants done outside the visit thread: read the card, fetch a document. Named in the imperative.
 *
 * <p>An errand is a value; the {@link Errands} runner of its journey carries it out and gives exactly one last answer.
 */
public interface Errand {
    /**
     * Whether the errand waits for a person (a finger, an officer) rather than for a machine. The visit clock of a
     * played scenario may run on meanwhile.
     */
    default boolean awaitsPeople() {
        return false;
    }
}
