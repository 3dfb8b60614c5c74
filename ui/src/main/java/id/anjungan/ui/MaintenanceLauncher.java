// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.settings.SettingsFault;
import id.anjungan.ui.keys.Strikes;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.widgets.OfficeSign;
import id.anjungan.ui.window.KioskApp;
import id.anjungan.ui.window.WindowSetup;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Shows that the machine does not serve now, and nothing else: no device, no office, no ledger. Shown while the kiosk
 * itself may not be started; {@code --settings FILE} is read for the size of the panel, as far as it can be.
 */
public final class MaintenanceLauncher {
    private MaintenanceLauncher() {}

    public static void main(String[] arguments) {
        KioskApp app = KioskApp.begin();
        Path settings = arguments.length == 2 ? Path.of(arguments[1]) : null;
        Strikes unheard = new Strikes(System::nanoTime, Duration.ZERO, Duration.ZERO);
        app.rest(new WindowSetup(panel(settings), unheard, true), new OfficeSign("Dinas Dukcapil", "", ""));
    }

    private static PanelSize panel(Path settings) {
        try {
            return panel(KioskSettings.screen(settings));
        } catch (SettingsFault wrong) {
            // It may be what keeps the kiosk from being started.
            return PanelSize.portrait();
        }
    }

    private static PanelSize panel(KioskSettings.Screen screen) {
        return new PanelSize(screen.width(), screen.height(), screen.panelInches());
    }
}
