// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Mailbox;
import id.anjungan.ui.screens.welcome.WelcomeScreens;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.text.Texts;
import id.anjungan.ui.widgets.OfficeSign;
import id.anjungan.ui.widgets.Screen;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Starts the JavaFX toolkit and puts the kiosk's window on the screen. */
public final class KioskApp {
    private KioskApp() {}

    /**
     * Starts the toolkit and opens the window; blocks until it stands. Called once a process, never on the JavaFX
     * thread. The panel is made smaller where it does not fit the screen, with everything on it in proportion.
     */
    public static KioskWindow open(WindowSetup setup, Supplier<OfficeSign> office, Mailbox mailbox) {
        return open(setup, fit -> new KioskWindow(new Stage(), fit, office, mailbox), WelcomeScreens::opening);
    }

    /** The same with a window on which nothing can be done: the machine does not serve now. */
    public static void rest(WindowSetup setup, OfficeSign office) {
        open(setup, fit -> new KioskWindow(new Stage(), fit, () -> office, new Unread()), WelcomeScreens::resting);
    }

    private static KioskWindow open(
            WindowSetup setup, Function<WindowSetup, KioskWindow> making, Function<Texts, Screen> first) {
        // Layouts of texts would be kept by their words long after the screen has gone.
        System.setProperty("prism.cacheLayoutSize", "0");
        CompletableFuture<KioskWindow> opened = new CompletableFuture<>();
        Platform.startup(() -> {
            Rectangle2D screen = javafx.stage.Screen.getPrimary().getBounds();
            PanelSize fitting = setup.panel().within((int) screen.getWidth(), (int) screen.getHeight());
            KioskWindow window = making.apply(setup.on(fitting));
            window.open(first);
            // Only the operator and the supervisor end a held program, no window that is gone.
            Platform.setImplicitExit(!setup.held());
            opened.complete(window);
        });
        return opened.join();
    }

    /** Nobody reads what is pressed. */
    private static final class Unread implements Mailbox {
        @Override
        public void post(Happening happening) {
            // nobody is served
        }

        @Override
        public void post(long visit, Happening happening) {
            // nobody is served
        }
    }

    /** Ends the toolkit. */
    public static void close() {
        Platform.exit();
    }
}
