// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.HeadsetPlugged;
import id.anjungan.core.device.DeviceHappening.HeadsetUnplugged;
import id.anjungan.core.device.DeviceWatch;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A headset's jack as Linux tells of it: an evdev device whose switch {@code SW_HEADPHONE_INSERT} turns
 * (linux/input.h; a {@code struct input_event} of 24 bytes on 64 bits). A device that goes away takes the headset with
 * it, and is looked for every second.
 */
final class HeadsetJack implements DeviceWatch {
    private static final int EVENT = 24;
    private static final int TYPE_AT = 16;
    private static final int CODE_AT = 18;
    private static final int VALUE_AT = 20;
    private static final int SWITCH = 5;
    private static final int HEADPHONE_INSERT = 2;
    private static final long LOOK_AGAIN_MS = 1000;
    private final String path;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Thread watcher;
    private boolean told;
    private boolean plugged;

    /** @param path of the device; null where nothing tells of the headset: then none is ever there */
    HeadsetJack(String path) {
        this.path = path;
    }

    @Override
    public void watch(Consumer<DeviceHappening> listener) {
        watcher = new Thread(() -> watchAll(listener), "headset-watch");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watchAll(Consumer<DeviceHappening> listener) {
        if (path == null) {
            tell(false, listener);
            return;
        }
        try {
            do {
                watchOne(Path.of(path), listener);
                tell(false, listener);
            } while (!closed.await(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the device goes away. */
    private void watchOne(Path device, Consumer<DeviceHappening> listener) {
        try (FileChannel events = FileChannel.open(device, StandardOpenOption.READ)) {
            tell(SwitchState.of(device, HEADPHONE_INSERT).orElse(false), listener);
            ByteBuffer event = ByteBuffer.allocate(EVENT).order(ByteOrder.nativeOrder());
            while (events.read(event) >= 0) {
                if (!event.hasRemaining()) {
                    read(event, listener);
                    event.clear();
                }
            }
        } catch (IOException e) {
            // It is gone, or not there yet.
        }
    }

    private void read(ByteBuffer event, Consumer<DeviceHappening> listener) {
        if (event.getShort(TYPE_AT) == SWITCH && event.getShort(CODE_AT) == HEADPHONE_INSERT) {
            tell(event.getInt(VALUE_AT) != 0, listener);
        }
    }

    private void tell(boolean in, Consumer<DeviceHappening> listener) {
        if (!told || in != plugged) {
            told = true;
            plugged = in;
            listener.accept(in ? new HeadsetPlugged() : new HeadsetUnplugged());
        }
    }

    @Override
    public void close() {
        closed.countDown();
        Thread watching = watcher;
        if (watching != null) {
            // Closes the channel that it reads from.
            watching.interrupt();
        }
    }
}
