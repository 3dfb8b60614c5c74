// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** One short line each way over a socket, within a deadline; whoever is slow or says too much is cut off. */
final class DoorLine {
    private static final int LONGEST = 4096;

    private final SocketChannel channel;
    private final long end;

    DoorLine(SocketChannel channel, Duration patience) throws IOException {
        this.channel = channel;
        this.end = System.nanoTime() + patience.toNanos();
        channel.configureBlocking(false);
    }

    /** A line without its end. */
    String read() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(LONGEST);
        while (buffer.position() == 0 || buffer.get(buffer.position() - 1) != '\n') {
            if (!buffer.hasRemaining()) {
                throw new IOException("the line is too long");
            }
            await(SelectionKey.OP_READ);
            if (channel.read(buffer) < 0) {
                throw new EOFException("the line has no end");
            }
        }
        return new String(buffer.array(), 0, buffer.position() - 1, StandardCharsets.UTF_8);
    }

    void write(String line) throws IOException {
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(line + "\n");
        while (channel.write(buffer) >= 0 && buffer.hasRemaining()) {
            await(SelectionKey.OP_WRITE);
        }
    }

    private void await(int what) throws IOException {
        try (Selector selector = Selector.open()) {
            channel.register(selector, what);
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0 || selector.select(left) == 0) {
                throw new SocketTimeoutException("the other side is silent");
            }
        }
    }
}
