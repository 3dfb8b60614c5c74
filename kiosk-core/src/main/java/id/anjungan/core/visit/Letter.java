// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/**
 * What lies in the mailbox.
 *
 * @param visit the visit that it belongs to; {@link #ANY} for what belongs to none in particular
 * @param errand the errand that it answers; {@link #NONE} when it answers none
 * @param last whether it ends that errand
 */
record Letter(long visit, long errand, boolean last, Happening happening) {
    static final long ANY = 0;
    static final long NONE = 0;

    static Letter of(Happening happening) {
        return new Letter(ANY, NONE, false, happening);
    }

    static Letter of(long visit, Happening happening) {
        return new Letter(visit, NONE, false, happening);
    }
}
