// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.bridge;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/** Turns pictures of the window into PNG and carries messages to the stagehand, in order, off the busy threads. */
final class Photographer implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private final ExecutorService darkroom = alone("photographer");
    private final ExecutorService messenger = alone("stagehand messenger");

    /** Tells a stagehand something, after whatever was told before. */
    void tell(Runnable message) {
        messenger.execute(message);
    }

    /** Makes a PNG of an image and hands it over; never before what was told earlier. */
    void take(Image image, Consumer<byte[]> reader) {
        darkroom.execute(() -> {
            byte[] png = LightPng.of(image);
            tell(() -> reader.accept(png));
        });
    }

    private static ExecutorService alone(String name) {
        ThreadFactory factory = work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
        // What comes after the end is of interest to nobody.
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                factory,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    @Override
    public void close() {
        try {
            for (ExecutorService worker : List.of(darkroom, messenger)) {
                worker.shutdown();
                worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
