// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.core.visit.Mailbox;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.widgets.OfficeSign;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Starts the JavaFX toolkit and puts the kiosk's window on the screen. */
public final class KioskApp {
    private KioskApp() {}

    /**
     * Starts the toolkit and opens the window; blocks until it stands. Called once a process, never on the JavaFX
     * thread. The panel is made smaller where it does not fit the screen, with everything on it in proportion.
     */
    public static KioskWindow open(WindowSetup setup, Supplier<OfficeSign> office, Mailbox mailbox) {
        // Layouts of texts would be kept by their words long after the screen has gone.
        System.setProperty("prism.cacheLayoutSize", "0");
        CompletableFuture<KioskWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Rectangle2D screen = Screen.getPrimary().getBounds();
            PanelSize fitting = setup.panel().within((int) screen.getWidth(), (int) screen.getHeight());
            KioskWindow window = new KioskWindow(new Stage(), setup.on(fitting), office, mailbox);
            window.open();
            // Only the operator and the supervisor end a held program, no window that is gone.
            Platform.setImplicitExit(!setup.held());
            opened.complete(window);
        });
        return opened.join();
    }

    /** Ends the toolkit. */
    public static void close() {
        Platform.exit();
    }
}
