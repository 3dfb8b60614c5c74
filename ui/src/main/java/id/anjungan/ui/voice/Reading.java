// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is to be said of one moment of a visit.
 *
 * @param visit, entry see {@link id.anjungan.core.visit.Visit}
 * @param texts the words that the voice itself uses
 * @param matter what the screen tells
 * @param around what stands around every screen; said when it changes, or is asked for
 * @param focus the control that the keys would press
 * @param kept what is said where something is kept for the headset
 */
record Reading(
        long visit,
        int entry,
        Language language,
        Texts texts,
        List<Passage> matter,
        List<Passage> around,
        Optional<Passage> focus,
        String kept) {
    /** Everything that is to be said of a screen that has come. */
    List<Passage> whole() {
        return Stream.concat(matter.stream(), focus.map(this::here).stream()).toList();
    }

    /** What stands here and did not in an earlier moment of the same screen. */
    List<Passage> news(Reading before) {
        return Stream.concat(
                        matter.stream().filter(passage -> !before.matter.contains(passage)),
                        around.stream().filter(passage -> !before.around.contains(passage)))
                .toList();
    }

    /** The same moment with the keys at another control. */
    Reading pointing(Passage control) {
        return new Reading(visit, entry, language, texts, matter, around, Optional.of(control), kept);
    }

    boolean isSameScreen(Reading other) {
        return visit == other.visit && entry == other.entry && language == other.language;
    }

    private Passage here(Passage control) {
        return new Passage(
                control.shown(), texts.get("voice.here", control.said()), texts.get("voice.here", control.loud()));
    }
}
