// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One child that turns words on its standard input into a WAV stream on its standard output. A thread of its own
 * listens to the child, so that whoever plays can be interrupted at any time; a child that brings nothing for so
 * long as patience lasts is given up.
 */
final class Synthesis implements AutoCloseable {
    private static final int HEADER = 44;
    private static final int RATE_AT = 24;
    private static final int CHUNK = 2048;
    private static final int AHEAD = 16;
    private static final byte[] END = {};
    private static final int FASTEST_RATE = 192_000;

    private final Process child;
    private final BlockingQueue<byte[]> sound = new ArrayBlockingQueue<>(AHEAD);
    private final Duration patience;
    private final Thread listener;
    private final int rate;

    private Synthesis(Process child, String words, Duration patience) throws IOException, InterruptedException {
        this.child = child;
        this.patience = patience;
        listener = new Thread(() -> listen(words), "voice-child");
        listener.setDaemon(true);
        listener.start();
        try {
            rate = rate(next().orElseThrow(() -> new IOException("the child says nothing")));
        } catch (IOException | InterruptedException e) {
            close();
            throw e;
        }
    }

    /** Starts a child; blocks until its first sound. */
    static Synthesis begin(List<String> command, String words, Duration patience)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Synthesis(child, words, patience);
    }

    private void listen(String words) {
        try (OutputStream in = child.getOutputStream();
                InputStream out = child.getInputStream()) {
            in.write(words.getBytes(StandardCharsets.UTF_8));
            in.close();
            sound.put(out.readNBytes(HEADER));
            for (byte[] chunk = out.readNBytes(CHUNK); chunk.length > 0; chunk = out.readNBytes(CHUNK)) {
                sound.put(chunk);
            }
            sound.put(END);
        } catch (IOException e) {
            // The child has gone; whoever plays learns it from the silence.
            sound.clear();
            sound.add(END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Samples a second. */
    int rate() {
        return rate;
    }

    /** What is to be heard next; empty when all has been. Blocks no longer than patience lasts. */
    Optional<byte[]> next() throws IOException, InterruptedException {
        byte[] chunk = sound.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        if (chunk == null) {
            throw new InterruptedIOException("the child hangs");
        }
        return chunk.length == 0 ? Optional.empty() : Optional.of(chunk);
    }

    private static int rate(byte[] header) throws IOException {
        boolean wav = header.length == HEADER && new String(header, 0, 4, StandardCharsets.US_ASCII).equals("RIFF");
        int rate = wav
                ? header[RATE_AT] & 0xFF | (header[RATE_AT + 1] & 0xFF) << 8 | (header[RATE_AT + 2] & 0xFF) << 16
                : 0;
        if (rate <= 0 || rate > FASTEST_RATE) {
            throw new IOException("the child brings no sound");
        }
        return rate;
    }

    /** Ends the child at once, and with it its listener. */
    @Override
    public void close() {
        child.destroyForcibly();
        listener.interrupt();
    }
}
