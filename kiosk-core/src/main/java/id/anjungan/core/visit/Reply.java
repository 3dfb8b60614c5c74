// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Where an errand's results go; safe from any thread, never blocks. What comes after the visit's end is dropped. */
public interface Reply {
    /** The number of the visit that the errand was begun for. */
    long visit();

    /** Tells how it goes; any number of times before {@link #done}. */
    void progress(Happening happening);

    /** Gives the one result that ends the errand. */
    void done(Happening happening);
}
