// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.HeadsetPlugged;
import id.anjungan.core.device.DeviceHappening.HeadsetUnplugged;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bytes of linux/input.h, through a real pipe. */
@Timeout(60)
class HeadsetJackTest {
    private static final int EV_SYN = 0;
    private static final int EV_KEY = 1;
    private static final int EV_SW = 5;
    private static final int SW_LID = 0;
    private static final int SW_HEADPHONE_INSERT = 2;

    @TempDir
    Path folder;

    private final BlockingQueue<DeviceHappening> told = new LinkedBlockingQueue<>();

    @Test
    void itTellsHowItStandsAndThenEachChangeOnce() throws Exception {
        Path device = NamedPipe.made(folder.resolve("jack"));
        try (HeadsetJack jack = new HeadsetJack(device.toString())) {
            jack.watch(told::add);
            try (OutputStream events = Files.newOutputStream(device)) {
                assertThat(told.take()).isEqualTo(new HeadsetUnplugged());
                write(events, EV_SW, SW_LID, 1);
                write(events, EV_KEY, SW_HEADPHONE_INSERT, 1);
                write(events, EV_SW, SW_HEADPHONE_INSERT, 1);
                write(events, EV_SYN, 0, 0);
                write(events, EV_SW, SW_HEADPHONE_INSERT, 1);
                assertThat(told.take()).isEqualTo(new HeadsetPlugged());
                write(events, EV_SW, SW_HEADPHONE_INSERT, 0);
                assertThat(told.take()).isEqualTo(new HeadsetUnplugged());
                write(events, EV_SW, SW_HEADPHONE_INSERT, 1);
                assertThat(told.take()).isEqualTo(new HeadsetPlugged());
            }
            assertThat(told.take()).as("the device has gone").isEqualTo(new HeadsetUnplugged());
            assertThat(told).isEmpty();
        }
    }

    @Test
    void withoutDeviceThereIsNoHeadset() throws Exception {
        try (HeadsetJack none = new HeadsetJack(null);
                HeadsetJack absent = new HeadsetJack(folder.resolve("absent").toString())) {
            none.watch(told::add);
            absent.watch(told::add);
            assertThat(told.take()).isEqualTo(new HeadsetUnplugged());
            assertThat(told.take()).isEqualTo(new HeadsetUnplugged());
        }
    }

    private static void write(OutputStream events, int type, int code, int value) throws IOException {
        ByteBuffer event = ByteBuffer.allocate(24).order(ByteOrder.nativeOrder());
        event.putLong(1)
                .putLong(2)
                .putShort((short) type)
                .putShort((short) code)
                .putInt(value);
        events.write(event.array());
    }
}
