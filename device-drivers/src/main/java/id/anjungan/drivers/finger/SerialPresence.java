// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Watches whether the module's device file is there; never opens it, so that it disturbs nobody who reads. A port that
 * is no file (Windows) counts as there. Notices within a quarter of a second.
 */
public final class SerialPresence implements DeviceWatch {
    private static final long LOOK_EVERY_MS = 250;

    private final Path path;
    private final CountDownLatch closed = new CountDownLatch(1);

    public SerialPresence(String path) {
        this.path = Path.of(path);
    }

    @Override
    public void watch(Consumer<DeviceHappening> listener) {
        Thread watcher = new Thread(() -> look(listener), "finger-watch");
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
        listener.accept(there ? new DeviceHappening.FingerModuleBack() : new DeviceHappening.FingerModuleGone());
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
