// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** A named pipe of the system, and somebody who listens at its other end until it is let go. */
final class NamedPipe implements AutoCloseable {
    private final Path path;
    private final Process cat;
    private final CompletableFuture<byte[]> heard;

    NamedPipe(Path path) throws IOException, InterruptedException {
        this.path = made(path);
        cat = new ProcessBuilder("cat", path.toString()).start();
        InputStream out = cat.getInputStream();
        heard = CompletableFuture.supplyAsync(() -> all(out), run -> new Thread(run).start());
    }

    static Path made(Path path) throws IOException, InterruptedException {
        if (new ProcessBuilder("mkfifo", path.toString()).start().waitFor() != 0) {
            throw new IOException("no named pipe at " + path);
        }
        return path;
    }

    private static byte[] all(InputStream out) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            out.transferTo(all);
            return all.toByteArray();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** What came through until now; nobody listens any more. */
    byte[] heard() {
        return heard.join();
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        cat.destroy();
        Files.deleteIfExists(path);
    }
}
