// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cable of a device on a serial line, which is its power too: while it is plugged in, the device lives on a thread
 * of its own. Safe from any thread but that one.
 */
public final class SerialPlug {
    private final String device;
    private final Path link;
    private final Function<PseudoTerminal, Runnable> life;
    private PseudoTerminal terminal;
    private Thread thread;

    /**
     * A cable that is not plugged in yet.
     *
     * @param device the thread's name
     * @param link a symbolic link to be kept to the device file; null for none
     * @param life what the device does from power on until its line is closed; made anew each time
     */
    public SerialPlug(String device, Path link, Function<PseudoTerminal, Runnable> life) {
        this.device = device;
        this.link = link;
        this.life = life;
    }

    /**
     * Plugs it in, unless it is; the path of the device file that a client opens, which may be another each time.
     *
     * @param baud the line's speed until a client sets another
     */
    public synchronized String in(int baud) throws IOException {
        if (terminal == null) {
            terminal = PseudoTerminal.open(link, baud);
            thread = new Thread(life.apply(terminal), device);
            thread.setDaemon(true);
            thread.start();
        }
        return terminal.path();
    }

    /** Pulls it out; whoever has the line open is hung up. Waits for the device's death; false when it was dead. */
    public synchronized boolean out() {
        if (terminal == null) {
            return false;
        }
        terminal.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        terminal = null;
        return true;
    }

    /** The line, while it is plugged in. */
    public synchronized Optional<PseudoTerminal> line() {
        return Optional.ofNullable(terminal);
    }
}
