// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.core.visit.Visit;
import id.anjungan.ui.keys.Deed;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.Frame;
import id.anjungan.ui.widgets.Press;
import id.anjungan.ui.window.Onlooker;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at the window for the voice, while somebody wants to listen. On the JavaFX thread.
 *
 * <p>Where things are on this machine stands in the settings {@code where.*}, in Indonesian and under {@code -en} in
 * English; of a thing without such words nothing is said.
 */
public final class Narrator implements Onlooker {
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);
    private final Voice voice;
    private final Map<String, String> settings;
    private boolean wanted;
    private Language language = Language.ID;

    /** @param settings where things are, by dotted names */
    public Narrator(Voice voice, Map<String, String> settings) {
        this.voice = voice;
        this.settings = Map.copyOf(settings);
        for (Language known : Language.values()) {
            texts.put(known, Texts.of(known));
        }
    }

    @Override
    public void presented(Visit visit, Frame frame, Optional<Press> focus) {
        wanted = visit.preferences().has(Aid.VOICE);
        language = visit.preferences().language();
        if (wanted) {
            voice.read(reader().read(visit, frame, focus));
        } else {
            voice.off();
        }
    }

    @Override
    public void focused(Press control, Frame frame) {
        if (wanted) {
            voice.point(reader().pressed(control, frame));
        }
    }

    @Override
    public void touched() {
        voice.touched();
    }

    @Override
    public void asked(Deed deed) {
        switch (deed) {
            case REPEAT -> voice.repeat();
            case LOUDER -> voice.louder();
            case QUIETER -> voice.quieter();
            default -> {}
        }
    }

    private ScreenReader reader() {
        return new ScreenReader(texts.get(language), this::where);
    }

    private String where(String thing) {
        String suffix = language == Language.ID ? "" : "-" + language.name().toLowerCase(Locale.ROOT);
        return settings.getOrDefault("where." + thing + suffix, "");
    }
}
