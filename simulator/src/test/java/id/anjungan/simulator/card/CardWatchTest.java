// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.drivers.pcsc.PcscWatch;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch over the link: each change in its turn, however fast it is taken back. */
class CardWatchTest {
    @TempDir
    static Path state;

    private final BlockingQueue<DeviceHappening> told = new LinkedBlockingQueue<>();

    @Test
    void presentStateFirstThenEveryChange() throws Exception {
        try (TestStand world = new TestStand(state);
                PcscWatch watch = world.watch()) {
            watch.watch(told::add);
            expect(new ReaderBack(), new CardLifted());

            world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
            expect(new CardLaid());
            world.stand.lift();
            world.stand.lay(TestStand.SITI, CardCondition.DEAD);
            world.stand.lift();
            expect(new CardLifted(), new CardLaid(), new CardLifted());

            world.stand.unplugReader();
            world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
            world.stand.plugReader();
            expect(new ReaderGone(), new ReaderBack(), new CardLaid());

            world.stand.close();
            expect(new ReaderGone());
        }
    }

    private void expect(DeviceHappening... happenings) throws InterruptedException {
        for (DeviceHappening happening : happenings) {
            assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo(happening);
        }
    }
}
