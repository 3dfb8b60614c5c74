// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sound;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A headset's jack: writes what an evdev device writes when something is plugged in or pulled out (linux/input.h, 64
 * bits). Safe from any thread.
 */
public final class VirtualJack implements Closeable {
    private static final int EVENT = 24;
    private static final short EV_SYN = 0;
    private static final short EV_SW = 5;
    private static final short SW_HEADPHONE_INSERT = 2;
    private final Path path;
    private FileChannel device;

    /** @param path of the device file that it will be */
    public VirtualJack(Path path) {
        this.path = path;
    }

    /** Stands there, with nothing plugged in. */
    public synchronized void start() throws IOException {
        device = NamedPipe.open(path);
    }

    public void plug() throws IOException {
        turn(1);
    }

    public void unplug() throws IOException {
        turn(0);
    }

    private synchronized void turn(int value) throws IOException {
        write(EV_SW, SW_HEADPHONE_INSERT, value);
        write(EV_SYN, (short) 0, 0);
    }

    private void write(short type, short code, int value) throws IOException {
        ByteBuffer event = ByteBuffer.allocate(EVENT).order(ByteOrder.nativeOrder());
        long millis = System.currentTimeMillis();
        event.putLong(TimeUnit.MILLISECONDS.toSeconds(millis));
        event.putLong(TimeUnit.MILLISECONDS.toMicros(millis % 1000));
        device.write(event.putShort(type).putShort(code).putInt(value).flip());
    }

    @Override
    public synchronized void close() throws IOException {
        if (device != null) {
            device.close();
        }
    }
}
