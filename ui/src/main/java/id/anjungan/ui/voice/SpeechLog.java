// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.device.Speech.Outlet;

/** Hears what was said; only where a world plays with the kiosk. A kiosk in a hall keeps none of it. */
public interface SpeechLog {
    /**
     * A piece of speech has ended, or was silenced before it began. Called on the voice's thread, in the order of the
     * pieces; must not block.
     *
     * @param entry the stage entry whose screen stood
     * @param words as they stand on the screen, before the lexicon
     * @param whole whether all of it was heard
     */
    void said(int entry, Outlet outlet, String words, boolean whole);
}
