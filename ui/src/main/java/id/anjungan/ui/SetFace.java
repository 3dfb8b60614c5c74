// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Tempo;
import id.anjungan.ui.keys.Strikes;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.window.WindowSetup;
import java.util.Locale;

/** How this machine meets people, as its settings say. */
record SetFace(KioskSettings settings) {
    WindowSetup window() {
        KioskSettings.Screen screen = settings.screen();
        KioskSettings.Keys keys = settings.keys();
        return new WindowSetup(
                new PanelSize(screen.width(), screen.height(), screen.panelInches()),
                new Strikes(System::nanoTime, keys.again(), keys.lightAgain()),
                screen.fullscreen());
    }

    Preferences.Language language() {
        return Preferences.Language.valueOf(settings.screen().lang().toUpperCase(Locale.ROOT));
    }

    /** What each visit begins with. */
    Preferences usual() {
        Preferences plain = Preferences.fresh(language());
        Preferences reached = settings.screen().lowReach() ? plain.with(Aid.LOW_REACH) : plain;
        return settings.screen().stillPictures() ? reached.with(Aid.STILL_PICTURES) : reached;
    }

    Tempo tempo() {
        return new Tempo(settings.idle().warning(), settings.idle().answer());
    }
}
