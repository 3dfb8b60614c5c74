// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.settings.SettingsFault;
import id.anjungan.core.visit.Stagehand;
import id.anjungan.ui.window.KioskApp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.CompletionException;

/** Starts the kiosk: {@code --settings FILE}. Exit codes: 1 cannot start, 2 usage or settings. */
public final class KioskLauncher {
    private static final int CANNOT_START = 1;
    private static final int USAGE = 2;

    private KioskLauncher() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2 || !arguments[0].equals("--settings")) {
            end(USAGE, "usage: --settings FILE");
        }
        try {
            KioskSettings settings = KioskSettings.read(Path.of(arguments[1]), Map.of());
            KioskApp app = KioskApp.begin();
            Optional<Stagehand> stagehand = ServiceLoader.load(Stagehand.class).findFirst();
            new Kiosk(app, settings, stagehand).open();
        } catch (SettingsFault e) {
            end(USAGE, e.getMessage());
        } catch (IllegalArgumentException e) {
            end(USAGE, "a setting makes no sense: " + e.getMessage());
        } catch (IOException | LedgerFault | CompletionException e) {
            end(CANNOT_START, "the kiosk cannot start: " + e.getMessage());
        }
    }

    private static void end(int code, String why) {
        System.err.println(why);
        System.exit(code);
    }
}
