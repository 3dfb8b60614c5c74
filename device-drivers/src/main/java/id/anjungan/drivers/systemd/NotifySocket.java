// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.systemd;

import id.anjungan.core.background.Lifeline;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code sd_notify(3)} to whoever stands in {@code NOTIFY_SOCKET}: systemd, or our own keeper. Where the variable is
 * not set nothing is said and no library is loaded.
 */
public final class NotifySocket implements Lifeline {
    private static final Logger LOG = LoggerFactory.getLogger(NotifySocket.class);

    private final String name;
    private DatagramSocket socket;
    private boolean complained;

    /** For the service loader. */
    public NotifySocket() {
        this(System.getenv("NOTIFY_SOCKET"));
    }

    NotifySocket(String name) {
        this.name = name == null ? "" : name;
    }

    @Override
    public boolean isHeld() {
        return !name.isEmpty();
    }

    @Override
    public void ready() {
        send("READY=1");
    }

    @Override
    public void alive() {
        send("WATCHDOG=1");
    }

    @Override
    public void say(String state) {
        send("STATUS=" + state.replace('\n', ' '));
    }

    private synchronized void send(String line) {
        if (!isHeld()) {
            return;
        }
        try {
            if (socket == null) {
                socket = DatagramSocket.open();
            }
            socket.send(name, line);
        } catch (IOException e) {
            if (!complained) {
                complained = true;
                LOG.warn("{} is not heard: {}", line, e.getMessage());
            }
        }
    }
}
