// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import java.util.List;

/**
 * One thing that is said of a screen.
 *
 * @param shown the words on the screen that it says, as they stand there; none where it tells of a picture
 * @param said what one hears on the headset, before the lexicon
 * @param loud what everybody may hear of it, empty where that is nothing
 */
record Passage(List<String> shown, String said, String loud) {
    Passage {
        shown = List.copyOf(shown);
    }

    /** Words that everybody may hear. */
    static Passage of(String words) {
        return new Passage(List.of(words), words, words);
    }

    /** Words of one person, and what is said in their place where others hear it. */
    static Passage secret(List<String> shown, String said, String loud) {
        return new Passage(shown, said, loud);
    }

    /** What is said of something that is no words. */
    static Passage beside(String said) {
        return new Passage(List.of(), said, said);
    }

    boolean isSecret() {
        return !said.equals(loud);
    }

    /** Without any word, for whatever prints it may be a log. */
    @Override
    public String toString() {
        return "a passage";
    }
}
