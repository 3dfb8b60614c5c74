// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.journey.print.OpenOrder;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Rhythm.Urgency;
import id.anjungan.core.visit.Visit;
import id.anjungan.core.visit.VisitListener;
import id.anjungan.ui.text.Texts;
import java.util.EnumMap;
import java.util.Map;

/**
 * Calls after whoever is about to forget a card or paper, also where nobody listens to the voice: one sentence of less
 * than three seconds that is on the screen as well, and names nobody.
 */
public final class Reminders implements VisitListener {
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final Voice voice;

    public Reminders(Voice voice) {
        this.voice = voice;
        for (Language known : Language.values()) {
            texts.put(known, Texts.of(known));
        }
    }

    @Override
    public void entered(Visit visit) {
        // only what is about to be forgotten
    }

    @Override
    public void updated(Visit visit) {
        // only what is about to be forgotten
    }

    @Override
    public void reminded(Visit visit, Urgency urgency) {
        Language language = visit.preferences().language();
        String what = visit.stage().beneath() instanceof OpenOrder ? "voice.remind.paper" : "voice.remind.card";
        voice.callAfter(visit.entry(), language, texts.get(language).get(what));
    }
}
