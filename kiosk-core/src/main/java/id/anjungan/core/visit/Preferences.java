// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the citizen chose about the screens; as the machine is set at the beginning of each visit, never logged, for an
 * aid tells of a disability.
 */
public record Preferences(Language language, Set<Aid> aids) {
    /** The languages that are complete. */
    public enum Language {
        ID,
        EN
    }

    public Preferences {
        aids = Set.copyOf(aids);
    }

    /** Without any aid. */
    public static Preferences fresh(Language language) {
        return new Preferences(language, Set.of());
    }

    public Preferences in(Language other) {
        return new Preferences(other, aids);
    }

    /** With an aid. */
    public Preferences with(Aid aid) {
        return has(aid) ? this : switched(aid);
    }

    /** The curtain falls with the voice: nobody stays before a black screen that says nothing. */
    public Preferences without(Aid aid) {
        Preferences left = has(aid) ? switched(aid) : this;
        return aid == Aid.VOICE && left.has(Aid.CURTAIN) ? left.switched(Aid.CURTAIN) : left;
    }

    private Preferences switched(Aid aid) {
        Set<Aid> now = EnumSet.noneOf(Aid.class);
        now.addAll(aids);
        if (!now.remove(aid)) {
            now.add(aid);
        }
        return new Preferences(language, now);
    }

    public boolean has(Aid aid) {
        return aids.contains(aid);
    }

    /** What a press on one of the permanent controls makes of them; unchanged by any other. */
    Preferences after(Pressed pressed) {
        if (pressed.is(Controls.LANGUAGE)) {
            return in(language == Language.ID ? Language.EN : Language.ID);
        }
        return Aid.switchedBy(pressed).map(this::after).orElse(this);
    }

    private Preferences after(Aid aid) {
        if (has(aid)) {
            return without(aid);
        }
        return aid == Aid.CURTAIN && !has(Aid.VOICE) ? this : with(aid);
    }
}
