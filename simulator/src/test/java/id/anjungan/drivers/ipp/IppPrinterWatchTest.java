// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.PrinterChanged;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.simulator.printer.PrinterCondition;
import id.anjungan.simulator.timing.Pace;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class IppPrinterWatchTest {
    /** The watch waits here after each look, once before the test goes on and once after. */
    private final CyclicBarrier looked = new CyclicBarrier(2);

    private void awaitLook() throws Exception {
        looked.await(20, TimeUnit.SECONDS);
    }

    private void look() throws Exception {
        awaitLook();
        awaitLook();
    }

    @Test
    void reportsThePresentStateFirstAndThenOnlyChanges() throws Exception {
        List<DeviceHappening> told = new CopyOnWriteArrayList<>();
        try (var world = new IppPrinterFixture(Pace.fast());
                DeviceWatch watch = new IppPrinterWatch(world.line(), PaperSettings.USUAL, time -> {
                    try {
                        look();
                    } catch (Exception e) {
                        throw new InterruptedException();
                    }
                })) {
            watch.watch(told::add);
            awaitLook();
            look();
            world.machine.set(PrinterCondition.MEDIA_EMPTY);
            look();
            world.machine.clear();
            look();
            world.machine.unplug();
            look();
            world.machine.plug();
            look();
        }
        assertThat(told)
                .containsExactly(
                        new PrinterChanged(Obstacle.NONE, false),
                        new PrinterChanged(Obstacle.PAPER_OUT, false),
                        new PrinterChanged(Obstacle.NONE, false),
                        new PrinterChanged(Obstacle.OTHER, true),
                        new PrinterChanged(Obstacle.NONE, false));
    }
}
