// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

/** What is told while a PIN is typed. */
public sealed interface PinFinding {
    /** Nothing yet. */
    record First() implements PinFinding {}

    /**
     * The one before did not match, or nobody has it: the two are not told apart.
     *
     * @param triesLeft at least 1
     */
    record Differed(int triesLeft) implements PinFinding {}
}
