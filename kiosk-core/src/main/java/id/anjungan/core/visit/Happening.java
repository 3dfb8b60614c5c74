// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;

/**
 * Something that has happened to the visit: a press, a card laid, an errand's result. Named in the past tense.
 *
 * <p>Happenings are values; they are posted from any thread and read on the one visit thread.
 */
public interface Happening {
    /** The name that the trace shows, by default the simple class name. */
    default String title() {
        return getClass().getSimpleName();
    }

    /** Told as an errand's progress: whether that errand now waits for a person (see {@link Errand#awaitsPeople}). */
    default boolean awaitsPeople() {
        return false;
    }

    /** What it makes of what the citizen chose about the screens; no stage hears of a happening that changes them. */
    default Preferences changes(Preferences now) {
        return now;
    }

    /** What this happening brings along; overwritten by the engine unless the next stage holds it. */
    default List<Secret> holds() {
        return List.of();
    }
}
