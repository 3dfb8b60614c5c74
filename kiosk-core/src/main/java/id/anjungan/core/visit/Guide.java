// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/**
 * Maps the end of one journey to the beginning of the next, and holds the rules that apply everywhere. Called on the
 * visit thread only.
 */
public interface Guide {
    /**
     * Shown every happening before the stage is, also those before the first stage: the guide's picture of the machine.
     */
    void notice(Happening happening);

    /** The stage at which the machine waits for the next citizen; called at the start and after each visit. */
    Step start();

    /** What comes after a journey's outcome. */
    Step after(Outcome outcome);

    /** What holds everywhere, asked when the present stage answered {@link Step.Unmoved}. */
    Step everywhere(Stage stage, Happening happening);

    /** Where the visit goes when the program itself has failed at a stage. Must not fail. */
    Step afterBug(Stage stage);
}
