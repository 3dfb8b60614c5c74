// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import com.sun.jna.Library;
import com.sun.jna.Native;
import id.anjungan.simulator.run.VirtualDisplay;
import id.anjungan.ui.keys.Strikes;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.window.WindowSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;

/** The real JavaFX toolkit on a virtual display of our own, started once for a test process. */
public final class Toolkit {
    private static boolean running;

    private Toolkit() {}

    private interface LibC extends Library {
        int setenv(String name, String value, int overwrite);
    }

    /** Starts the toolkit unless it runs. */
    public static synchronized void start() {
        if (running) {
            return;
        }
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.cacheLayoutSize", "0");
        try {
            VirtualDisplay display = VirtualDisplay.start("1920x1920");
            Native.load("c", LibC.class).setenv("DISPLAY", display.name(), 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        Platform.setImplicitExit(false);
        running = true;
    }

    /** A window beside others, before which each strike of a key is one of its own. */
    public static WindowSetup setup(PanelSize panel) {
        return new WindowSetup(panel, new Strikes(System::nanoTime, Duration.ZERO, Duration.ZERO), false);
    }

    /** Does something on the JavaFX thread and waits for it. */
    public static <T> T on(Callable<T> act) {
        return CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return act.call();
                            } catch (Exception e) {
                                throw new CompletionException(e);
                            }
                        },
                        Platform::runLater)
                .join();
    }
}
