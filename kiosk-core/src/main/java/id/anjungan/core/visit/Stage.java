// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;

/**
 * Where a visit stands: one immutable value that holds exactly the data which this point of the visit has earned.
 *
 * <p>Called on the visit thread only. A stage never blocks, never keeps time and never touches a device; it answers
 * with a {@link Step}.
 */
public interface Stage {
    /** What happens on a happening; {@link Step#unmoved()} for whatever this stage does not care about. */
    Step on(Happening happening);

    /**
     * How long this stage may last, on the visit clock, and whose turn it is. It starts anew at each entry, when an
     * update brings another patience, and, where it is the citizen's turn, at each press.
     */
    Patience patience();

    /** What of its screen changes while it stands and nothing happens. */
    default Rhythm rhythm() {
        return patience().turn() == Patience.Turn.MACHINE ? Rhythm.WAITING : Rhythm.NONE;
    }

    /** The name of the journey that this stage belongs to, as it stands in traces: {@code identify}. */
    String journey();

    /** The stage's name as it stands in traces, screens and texts: {@code identify.AwaitingCard}. */
    default String title() {
        return journey() + "." + getClass().getSimpleName();
    }

    /** The code of the trouble that this stage shows to the citizen, or an empty text: {@code K-401}. */
    default String code() {
        return "";
    }

    /** Whether the screen of this stage may show personal data of a verified citizen. */
    default boolean showsPersonalData() {
        return false;
    }

    /** What is overwritten as soon as a stage stands that does not hold it. */
    default List<Secret> holds() {
        return List.of();
    }

    /** Whether this point of the visit belongs to somebody: another card that is laid then ends the visit. */
    default boolean isSomebodys() {
        return !holds().isEmpty();
    }

    /** This stage as it stands once the idle warning has fired at it, and as it is returned to. */
    default Stage warned() {
        return this;
    }

    /** Begun when the idle warning fires at this stage: what must not wait for an answer. */
    default List<Errand> whenWarned() {
        return List.of();
    }

    /** The stage that this one only covers (an idle warning covers the stage it interrupted); else itself. */
    default Stage beneath() {
        return this;
    }

    /** Begun when a stage of another kind is entered from here: what is under way and is no longer wanted. */
    default List<Errand> whenLeft() {
        return List.of();
    }

    /** Begun when the visit ends at this stage before its time: by the citizen, by patience, by a fault. */
    default List<Errand> whenAbandoned() {
        return List.of();
    }
}
