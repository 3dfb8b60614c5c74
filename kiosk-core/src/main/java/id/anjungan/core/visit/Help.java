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
    /** Nobody could be reached: the screen shows telephone and hours. */
    UNREACHED
}
