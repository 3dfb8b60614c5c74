// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.device.Speech.Outlet;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** Passages to be said in one breath, at one outlet. */
record Utterance(int entry, Language language, Outlet outlet, List<String> words) {
    private static final String END_OF_SENTENCE = ".?!:";

    /** What of these passages may be heard there, in their order. */
    static Utterance of(Reading reading, List<Passage> passages, Outlet outlet) {
        List<String> words = new ArrayList<>();
        for (Passage passage : passages) {
            String heard = outlet == Outlet.HEADSET ? passage.said() : passage.loud();
            if (!heard.isBlank()) {
                words.add(heard);
            }
        }
        return new Utterance(reading.entry(), reading.language(), outlet, List.copyOf(words));
    }

    /** All of a screen, with a word on what is kept for the headset. */
    static Utterance whole(Reading reading, List<Passage> passages, Outlet outlet) {
        boolean kept = outlet == Outlet.LOUDSPEAKER && passages.stream().anyMatch(Passage::isSecret);
        List<Passage> all = new ArrayList<>(passages);
        if (kept) {
            all.add(Passage.beside(reading.kept()));
        }
        return of(reading, all, outlet);
    }

    /** A sentence of the voice's own. */
    static Utterance own(Reading reading, Outlet outlet, String key, Object... values) {
        Texts texts = reading.texts();
        return new Utterance(reading.entry(), reading.language(), outlet, List.of(texts.get(key, values)));
    }

    /** As the synthesiser gets it. */
    String spoken(Lexicon lexicon) {
        StringBuilder all = new StringBuilder();
        for (String sentence : words) {
            String spoken = lexicon.spoken(sentence).strip();
            boolean ended = END_OF_SENTENCE.indexOf(spoken.charAt(spoken.length() - 1)) >= 0;
            all.append(spoken).append(ended ? "" : ".").append('\n');
        }
        return all.toString();
    }

    /** Without any word. */
    @Override
    public String toString() {
        return "an utterance";
    }
}
