// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Where happenings are put; safe from any thread, never blocks. */
public interface Mailbox {
    /** Posts what belongs to no particular visit: a press, a card laid, a reader gone. */
    void post(Happening happening);

    /** Posts an errand's result; dropped when that visit has ended meanwhile. */
    void post(long visit, Happening happening);
}
