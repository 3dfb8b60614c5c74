// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

/**
 * Is told of every sheet at the moment it leaves, before the printer tells anybody else; on the printer's own thread.
 */
public interface SheetListener {
    void sheet(Sheet sheet);

    /** A job is the next one; on the same thread, before any of its sheets. */
    default void began(String job) {}
}
