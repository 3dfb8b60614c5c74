// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

/** What the citizen chose about the screens; fresh at each visit, never logged. */
public record Preferences(Language language, boolean largeText, boolean highContrast, boolean voice) {
    /** The languages that are complete. */
    public enum Language {
        ID,
        EN
    }

    public static Preferences fresh(Language language) {
        return new Preferences(language, false, false, false);
    }

    public Preferences in(Language other) {
        return new Preferences(other, largeText, highContrast, voice);
    }

    public Preferences withLargeText(boolean large) {
        return new Preferences(language, large, highContrast, voice);
    }

    public Preferences withHighContrast(boolean high) {
        return new Preferences(language, largeText, high, voice);
    }

    /** What a press on one of the permanent controls makes of them; unchanged by any other. */
    Preferences after(Pressed pressed) {
        return switch (pressed.control()) {
            case Controls.LANGUAGE -> in(language == Language.ID ? Language.EN : Language.ID);
            case Controls.LARGE_TEXT -> withLargeText(!largeText);
            case Controls.CONTRAST -> withHighContrast(!highContrast);
            default -> this;
        };
    }
}
