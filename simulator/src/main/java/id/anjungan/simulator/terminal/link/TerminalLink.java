// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.terminal.link;

import id.anjungan.simulator.terminal.TerminalMessage;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connection to the virtual terminal, with a thread of its own that takes what comes. */
final class TerminalLink implements AutoCloseable {
    /** Stands for a connection that has ended. */
    static final TerminalMessage GONE = TerminalMessage.asking("gone", new byte[0]);

    private static final Logger LOG = LoggerFactory.getLogger(TerminalLink.class);

    private final Socket socket;

    /** @param gone told once when the other side has hung up, also when that was because of {@link #close} */
    TerminalLink(String address, Consumer<TerminalMessage> listener, Runnable gone) throws IOException {
        int colon = address.lastIndexOf(':');
        if (!address.matches("[^:]+:[0-9]{1,5}")) {
            throw new IOException("host:port of the world's terminal expected");
        }
        socket = new Socket(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
        socket.setTcpNoDelay(true);
        Thread thread = new Thread(() -> listen(listener, gone), "adm-terminal-link");
        thread.setDaemon(true);
        thread.start();
    }

    void send(TerminalMessage message) throws IOException {
        message.write(socket.getOutputStream());
    }

    private void listen(Consumer<TerminalMessage> listener, Runnable gone) {
        try (InputStream in = socket.getInputStream()) {
            while (true) {
                listener.accept(TerminalMessage.read(in));
            }
        } catch (IOException e) {
            LOG.debug("the terminal's line has ended: {}", e.getMessage());
        }
        gone.run();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.debug("closing: {}", e.getMessage());
        }
    }
}
