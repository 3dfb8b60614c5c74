// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.visit.Preferences.Language;

/**
 * What is to be heard, where and how loud.
 *
 * @param words plain text in that language, with nothing left to expand: {@code "ka te pe elektronik"}
 * @param volume in hundredths of the loudest, 0 to 100
 */
public record Speech(String words, Language language, Outlet outlet, int volume) {
    public static final int LOUDEST = 100;

    /** Where it comes out. */
    public enum Outlet {
        /** One person hears it; the only outlet for private words. */
        HEADSET,
        /** Everybody around hears it. */
        LOUDSPEAKER
    }

    public Speech {
        if (volume < 0 || volume > LOUDEST) {
            throw new IllegalArgumentException("volume " + volume);
        }
    }

    /** Without the words, which may be private. */
    @Override
    public String toString() {
        return language + " " + outlet + " " + volume;
    }
}
