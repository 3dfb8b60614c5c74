// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.settings.SettingsFault;
import id.anjungan.core.settings.SettingsTemplate;
import java.nio.file.Path;
import java.util.Map;

/** What there is to set, and whether it is set rightly. */
record SettingsCommand(Console console) {
    /** The file of a machine that nobody has set up yet; the exit code. */
    int template() {
        console.programs().print(SettingsTemplate.text());
        console.programs().flush();
        return Adm.DONE;
    }

    /** Reads the file as the kiosk does; the exit code. Throws with file and line of what is wrong. */
    int check(Words words) throws SettingsFault {
        Path file = words.one("settings")
                .map(Path::of)
                .orElseThrow(() -> new IllegalArgumentException("adm settings check needs --settings FILE"));
        KioskSettings.read(file, Map.of());
        console.say("Pengaturan dapat dipakai.");
        return Adm.DONE;
    }
}
