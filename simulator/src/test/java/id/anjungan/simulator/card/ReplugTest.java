// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.drivers.pcsc.PcscWatch;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a daemon: the reader is unplugged, idle or within a read, and plugged in again, over and over. */
class ReplugTest {
    private static final int ROUNDS = 20;

    @TempDir
    static Path state;

    private final BlockingQueue<DeviceHappening> told = new LinkedBlockingQueue<>();

    @Test
    void theReaderIsBackAfterEveryReplug() throws Exception {
        try (TestStand world = new TestStand(state);
                PcscWatch watch = world.watch()) {
            CardReader reader = world.reader();
            world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
            watch.watch(told::add);
            expect(new ReaderBack(), new CardLaid());
            for (int round = 0; round < ROUNDS; round++) {
                assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);

                unplug(world, round);
                assertThat(failure(reader)).as("round %d", round).isEqualTo(CardReaderFault.Kind.GONE);
                expect(new ReaderGone());

                world.stand.onCardApdu(count -> {});
                world.stand.plugReader();
                expect(new ReaderBack(), new CardLaid());
            }
            reader.close();
        }
    }

    /** At once in every ninth round, else after so many APDUs of the next read, of which there are nine at least. */
    private static void unplug(TestStand world, int round) {
        int after = round % 9;
        if (after == 0) {
            world.stand.unplugReader();
            return;
        }
        int before = world.stand.apdus();
        world.stand.onCardApdu(count -> {
            if (count == before + after) {
                world.stand.unplugReader();
            }
        });
    }

    private static Object failure(CardReader reader) {
        try {
            return reader.read(TestStand.NONCE);
        } catch (CardReaderFault e) {
            return e.kind();
        }
    }

    private void expect(DeviceHappening... happenings) throws InterruptedException {
        for (DeviceHappening happening : happenings) {
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(happening);
        }
    }
}
