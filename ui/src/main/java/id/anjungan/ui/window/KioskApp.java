// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.window;

import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Mailbox;
import id.anjungan.ui.screens.welcome.WelcomeScreens;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.style.Typeface;
import id.anjungan.ui.widgets.OfficeSign;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The JavaFX toolkit, and the kiosk's window on the screen. The toolkit starts while others make themselves ready, and
 * waits to be told which window.
 */
public final class KioskApp {
    private final CompletableFuture<Supplier<KioskWindow>> wanted = new CompletableFuture<>();
    private final CompletableFuture<KioskWindow> standing = new CompletableFuture<>();

    private KioskApp() {}

    /** Begins to start the toolkit, on threads of its own; returns at once. Called once a process. */
    public static KioskApp begin() {
        // Layouts of texts would be kept by their words long after the screen has gone.
        System.setProperty("prism.cacheLayoutSize", "0");
        KioskApp app = new KioskApp();
        var unused = CompletableFuture.runAsync(() -> Platform.startup(app::open), KioskApp::aside)
                .whenComplete((done, fault) -> app.fail(fault));
        return app;
    }

    /** The JavaFX thread keeps the program alive, and is a daemon where its maker is one. */
    private static void aside(Runnable act) {
        new Thread(act, "toolkit").start();
    }

    private void fail(Throwable fault) {
        if (fault != null) {
            standing.completeExceptionally(fault);
        }
    }

    private void open() {
        Typeface.load();
        wanted.join();
        var unused = wanted.thenApply(Supplier::get)
                .thenAccept(standing::complete)
                .whenComplete((done, fault) -> fail(fault));
    }

    /**
     * Opens the window with nothing on it yet but its ground; blocks until it stands. Called once, never on the JavaFX
     * thread. The panel is made smaller where it does not fit the screen, with everything on it in proportion.
     *
     * @throws java.util.concurrent.CompletionException if there is no screen
     */
    public KioskWindow open(WindowSetup setup, Supplier<OfficeSign> office, Mailbox mailbox) {
        return open(setup, fit -> {
            KioskWindow window = new KioskWindow(new Stage(), fit, office, mailbox);
            window.stand();
            return window;
        });
    }

    /** The same with a window that says that the machine does not serve now, and on which nothing can be done. */
    public void rest(WindowSetup setup, OfficeSign office) {
        open(setup, fit -> {
            KioskWindow window = new KioskWindow(new Stage(), fit, () -> office, new Unread());
            window.stand();
            window.tell(WelcomeScreens::resting);
            return window;
        });
    }

    private KioskWindow open(WindowSetup setup, Function<WindowSetup, KioskWindow> opening) {
        wanted.complete(() -> {
            Rectangle2D screen = Screen.getPrimary().getBounds();
            PanelSize fitting = setup.panel().within((int) screen.getWidth(), (int) screen.getHeight());
            KioskWindow window = opening.apply(setup.on(fitting));
            // Only the operator and the supervisor end a held program, no window that is gone. Said before a window
            // stands, it would end the toolkit of one that is not held.
            Platform.setImplicitExit(!setup.held());
            return window;
        });
        return standing.join();
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
    public void close() {
        Platform.exit();
    }
}
