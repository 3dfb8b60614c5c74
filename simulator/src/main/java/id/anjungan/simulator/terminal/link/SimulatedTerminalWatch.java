// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal.link;

import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.simulator.terminal.TerminalMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Watches the virtual terminal over a connection of its own, and looks for it again once it is gone. */
final class SimulatedTerminalWatch implements DeviceWatch {
    private static final long LOOK_AGAIN_SECONDS = 2;

    private final String address;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "adm-terminal-watch");
        made.setDaemon(true);
        return made;
    });
    private Consumer<DeviceHappening> listener = happening -> {};
    private TerminalLink link;
    /** Whether the terminal was told to be there; empty until anything was told. */
    private Optional<Boolean> there = Optional.empty();
    /** How the card was told to be; empty until it was told over this connection. */
    private Optional<Boolean> lies = Optional.empty();

    SimulatedTerminalWatch(String address) {
        this.address = address;
    }

    @Override
    public void watch(Consumer<DeviceHappening> told) {
        listener = told;
        thread.execute(this::look);
    }

    private void look() {
        try {
            link = new TerminalLink(address, this::took, this::lost);
            if (!there.equals(Optional.of(true))) {
                there = Optional.of(true);
                listener.accept(new DeviceHappening.ReaderBack());
            }
        } catch (IOException e) {
            missed();
            return;
        }
        try {
            link.send(TerminalMessage.asking("watch", new byte[0]));
        } catch (IOException e) {
            // The link tells by itself that it is lost, and is looked for again then.
            link.close();
        }
    }

    private void took(TerminalMessage message) {
        boolean now = message.which().equals("LAID");
        if (!lies.equals(Optional.of(now))) {
            lies = Optional.of(now);
            listener.accept(now ? new DeviceHappening.CardLaid() : new DeviceHappening.CardLifted());
        }
    }

    private void lost() {
        if (!thread.isShutdown()) {
            thread.execute(this::missed);
        }
    }

    private void missed() {
        if (!there.equals(Optional.of(false))) {
            there = Optional.of(false);
            lies = Optional.empty();
            listener.accept(new DeviceHappening.ReaderGone());
        }
        if (!thread.isShutdown()) {
            Future<?> unused = thread.schedule(this::look, LOOK_AGAIN_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        if (link != null) {
            link.close();
        }
    }
}
