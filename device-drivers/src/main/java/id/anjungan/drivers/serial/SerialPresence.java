// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.serial;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches whether a serial device's file is there; never opens it, so that it disturbs nobody who reads. A port that
 * is no file (Windows) counts as there. Notices within a quarter of a second.
 */
public final class SerialPresence implements DeviceWatch {
    private static final long LOOK_EVERY_MS = 250;

    private final Path path;
    private final String thread;
    private final DeviceHappening here;
    private final DeviceHappening gone;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * A watch.
     *
     * @param path the device file, or on Windows a port's name
     * @param thread the name of its thread
     * @param here what is told when it is there
     */
    public SerialPresence(String path, String thread, DeviceHappening here, DeviceHappening gone) {
        this.path = Path.of(path);
        this.thread = thread;
        this.here = here;
        this.gone = gone;
    }

    @Override
    public void watch(Consumer<DeviceHappening> listener) {
        Thread watcher = new Thread(() -> look(listener), thread);
        watcher.setDaemon(true);
        watcher.start();
    }

    private void look(Consumer<DeviceHappening> listener) {
        boolean there = tell(listener);
        try {
            while (!closed.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                if (present() != there) {
                    there = tell(listener);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tell(Consumer<DeviceHappening> listener) {
        boolean there = present();
        listener.accept(there ? here : gone);
        return there;
    }

    private boolean present() {
        return !path.isAbsolute() || Files.exists(path);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
