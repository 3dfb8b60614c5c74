// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.looks;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.text.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** One way in which all screens can look: on which panel, with which aids, in which words. */
public record Mode(double inches, boolean upright, Set<Aid> aids, Wording wording) {
    /** The panels that kiosks are built with. */
    static final List<Double> PANELS = List.of(15.6, 21.5, 27.0, 32.0);

    /** The languages that are shipped, and the one that is 40 % longer. */
    public enum Wording {
        ID(Language.ID),
        EN(Language.EN),
        STRETCHED(Language.ID);

        private final Language language;

        Wording(Language language) {
            this.language = language;
        }

        Texts texts() {
            return this == STRETCHED ? Stretched.texts() : Texts.of(language);
        }
    }

    public Mode {
        aids = Set.copyOf(aids);
    }

    /** What most citizens see. */
    static Mode usual() {
        return new Mode(21.5, true, Set.of(), Wording.ID);
    }

    Mode on(double otherInches, boolean otherUpright) {
        return new Mode(otherInches, otherUpright, aids, wording);
    }

    Mode with(Aid aid) {
        Set<Aid> more = EnumSet.of(aid);
        more.addAll(aids);
        return new Mode(inches, upright, more, wording);
    }

    Mode in(Wording words) {
        return new Mode(inches, upright, aids, words);
    }

    /** Each panel, orientation, letter size, theme, reach and language with each other. */
    static List<Mode> all() {
        List<Mode> all = new ArrayList<>();
        for (double inches : PANELS) {
            for (boolean upright : new boolean[] {true, false}) {
                for (Wording wording : Wording.values()) {
                    Mode plain = new Mode(inches, upright, Set.of(), wording);
                    Stream.of(plain, plain.with(Aid.LARGE_TEXT))
                            .flatMap(mode -> Stream.of(mode, mode.with(Aid.HIGH_CONTRAST)))
                            .flatMap(mode -> upright ? Stream.of(mode, mode.with(Aid.LOW_REACH)) : Stream.of(mode))
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    public PanelSize panel() {
        return upright ? new PanelSize(1080, 1920, inches) : new PanelSize(1920, 1080, inches);
    }

    public Preferences preferences() {
        return new Preferences(wording.language, aids);
    }

    boolean has(Aid aid) {
        return aids.contains(aid);
    }

    /** As folders of pictures are called: {@code id-tegak-21.5-besar-kontras}. */
    public String name() {
        String name = wording.name().toLowerCase(Locale.ROOT) + (upright ? "-tegak-" : "-rebah-") + inches;
        return name
                + (has(Aid.LARGE_TEXT) ? "-besar" : "")
                + (has(Aid.HIGH_CONTRAST) ? "-kontras" : "")
                + (has(Aid.LOW_REACH) ? "-rendah" : "")
                + (has(Aid.STILL_PICTURES) ? "-diam" : "");
    }
}
