// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceHappening.PrinterChanged;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness.Obstacle;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the printer every second what is in its way, on a thread of its own, and reports changes; what only a technician
 * should know goes into the log.
 */
final class IppPrinterWatch implements DeviceWatch {
    private static final Logger LOG = LoggerFactory.getLogger(IppPrinterWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final IppLine line;
    private final PaperSettings paper;
    private final IppLine.Pause pause;
    private final Connecting connecting = new Connecting(System::nanoTime);
    private final ReasonLog reasons = new ReasonLog();
    private volatile boolean closed;
    private Thread thread;

    IppPrinterWatch(IppLine line, PaperSettings paper, IppLine.Pause pause) {
        this.line = line;
        this.paper = paper;
        this.pause = pause;
    }

    @Override
    public synchronized void watch(Consumer<DeviceHappening> listener) {
        thread = new Thread(() -> look(listener), "printer-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void look(Consumer<DeviceHappening> listener) {
        PrinterChanged last = null;
        while (!closed) {
            PrinterChanged now = present();
            if (!now.equals(last) && !closed) {
                listener.accept(now);
            }
            last = now;
            try {
                pause.take(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private PrinterChanged present() {
        try {
            PrinterState state = connecting.judged(PrinterState.ask(line, paper));
            reasons.line(state.reasons()).ifPresent(LOG::warn);
            return new PrinterChanged(state.obstacle(), false);
        } catch (PrinterFault fault) {
            return new PrinterChanged(Obstacle.OTHER, fault.kind() == PrinterFault.Kind.GONE);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
