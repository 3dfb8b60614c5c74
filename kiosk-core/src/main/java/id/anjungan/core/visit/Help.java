// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Whether a member of staff was called in this visit. It never changes the stage: the visit goes on. */
public enum Help {
    NOT_CALLED,
    /** The call is under way. */
    CALLING,
    /** "Petugas dipanggil." */
    CALLED,
    /** Somebody has heard it and comes. */
    ANSWERED,
    /** It was heard by nobody for so long that the screen shows telephone and hours. */
    UNANSWERED,
    /** The call could not be made: the screen shows telephone and hours. */
    UNREACHED;

    /** Whether staff may be called now: not while a call is under way or was heard. */
    public boolean mayCall() {
        return this == NOT_CALLED || this == UNANSWERED || this == UNREACHED;
    }
}
