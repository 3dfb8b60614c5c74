// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** Maps the end of one journey to the beginning of the next, and holds the rules that apply everywhere. */
public interface Guide {
    /** The stage at which the machine waits for the next citizen. */
    Step start();

    /** What comes after a journey's outcome. */
    Step after(Outcome outcome);

    /** What holds everywhere, asked when the present stage answered {@link Step.Unmoved}. */
    Step everywhere(Stage stage, Happening happening);
}
