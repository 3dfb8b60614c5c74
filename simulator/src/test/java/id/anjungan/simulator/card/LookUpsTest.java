// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.PcscSource;
import id.anjungan.drivers.pcsc.PcscStation;
import id.anjungan.drivers.pcsc.PcscWatch;
import id.anjungan.drivers.pcsc.TerminalSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever looks for readers gives back what that takes: contexts of pcscd, of which there are two hundred, threads,
 * descriptors. Each look-up here makes a connection of its own, as after a fault.
 */
class LookUpsTest {
    private static final int LOOK_UPS = 500;
    private static final int PREPARATIONS = 50;
    private static final int WATCHES = 20;

    @TempDir
    Path folder;

    @Test
    @Tag("process")
    void withTheRealPcscd() throws Exception {
        try (PcscdStand stand = new PcscdStand(folder)) {
            stand.pcscd.start();
            stand.lay(RadioType.A);
            PcscDaemon.until(stand::isAuthentic);
            lookUp(new PcscSource(), VpcdStand.CARD_SLOT, stand.reader, 2);
            int before = held(stand.pcscd);

            countedLookUps(new PcscSource(), VpcdStand.CARD_SLOT, stand.reader);

            PcscDaemon.until(() -> held(stand.pcscd) <= before);
        }
    }

    @Test
    @Tag("process")
    void withoutAPcscd() throws Exception {
        try (Pcscd notStarted = PcscDaemon.demanded(folder)) {
            lookUpInVain(2);
            HeldByUs before = HeldByUs.now();

            lookUpInVain(LOOK_UPS);

            PcscDaemon.until(() -> HeldByUs.now().isNoMoreThan(before));
        }
    }

    @Test
    void withTheProviderOfTheSimulator() throws Exception {
        try (TestStand world = new TestStand(folder)) {
            CardReader reader = world.reader();
            countedLookUps(world.source, TestStand.CARD_SLOT, reader);
            reader.close();
        }
    }

    private static void countedLookUps(TerminalSource source, Pattern slot, CardReader reader) throws Exception {
        lookUp(source, slot, reader, 2);
        HeldByUs before = HeldByUs.now();
        lookUp(source, slot, reader, LOOK_UPS);
        PcscDaemon.until(() -> HeldByUs.now().isNoMoreThan(before));
    }

    private static void lookUp(TerminalSource source, Pattern slot, CardReader reader, int times) throws Exception {
        PcscStation station = new PcscStation(source);
        for (int i = 0; i < times; i++) {
            assertThat(station.has(slot)).as("look-up %d", i).isTrue();
            station.drop();
        }
        station.close();
        for (int i = 0; i < Math.min(times, PREPARATIONS); i++) {
            reader.prepare();
        }
        for (int i = 0; i < Math.min(times, WATCHES); i++) {
            watchOnce(source, slot);
        }
    }

    private static void watchOnce(TerminalSource source, Pattern slot) throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        try (PcscWatch watch = new PcscWatch(source, slot)) {
            watch.watch((DeviceHappening happening) -> told.countDown());
            assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void lookUpInVain(int times) {
        PcscStation station = new PcscStation(new PcscSource());
        for (int i = 0; i < times; i++) {
            try {
                assertThat(station.has(VpcdStand.CARD_SLOT)).isFalse();
            } catch (LineBroken e) {
                assertThat(e.reason()).isEqualTo(LineBroken.Reason.SLOT_GONE);
            }
            station.drop();
        }
        station.close();
    }

    private static int held(Pcscd pcscd) {
        try {
            return pcscd.held();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
