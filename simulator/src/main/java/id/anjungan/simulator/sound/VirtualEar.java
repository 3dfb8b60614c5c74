// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sound;

import id.anjungan.simulator.timing.Pace;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One who listens at an outlet of the kiosk: mono, 16 bits, 22,050 samples a second, as fast as sound is in true time.
 * Remembers how much was heard and how loud, and not a word.
 */
public final class VirtualEar implements Closeable {
    private static final int RATE = 22_050;
    private static final int BYTES_A_SAMPLE = 2;
    private static final int PIECE = 4096;
    private static final double FULL_SCALE = 32_768;
    private final Path path;
    private final Pace pace;
    private volatile Runnable listener = () -> {};
    private FileChannel pipe;
    private long samples;
    private long marked;
    private double squares;
    private int peak;

    /**
     * What was heard.
     *
     * @param seconds of sound
     * @param rms, peak as parts of the loudest that there is
     */
    public record Heard(double seconds, double rms, double peak) {}

    /** @param path of the named pipe that the kiosk speaks into */
    public VirtualEar(Path path, Pace pace) {
        this.path = path;
        this.pace = pace;
    }

    /** Called for each piece that comes, before more is taken: until then whoever speaks at length waits. */
    public void onSound(Runnable told) {
        listener = told;
    }

    public void start() throws IOException {
        pipe = NamedPipe.open(path);
        Thread thread = new Thread(this::listen, "ear-" + path.getFileName());
        thread.setDaemon(true);
        thread.start();
    }

    private void listen() {
        ByteBuffer piece = ByteBuffer.allocate(PIECE).order(ByteOrder.LITTLE_ENDIAN);
        try {
            while (pipe.read(piece) >= 0) {
                piece.flip();
                ShortBuffer heard = piece.asShortBuffer();
                pace.take(Duration.ofNanos(TimeUnit.SECONDS.toNanos(heard.remaining()) / RATE));
                piece.position(piece.position() + heard.remaining() * BYTES_A_SAMPLE);
                take(heard);
                listener.run();
                piece.compact();
            }
        } catch (IOException closed) {
            // Nobody listens any more.
        }
    }

    private synchronized void take(ShortBuffer heard) {
        while (heard.hasRemaining()) {
            int sample = heard.get();
            samples++;
            squares += (double) sample * sample;
            peak = Math.max(peak, Math.abs(sample));
        }
        notifyAll();
    }

    /** From now on {@link #awaitSound} wants to hear something new. */
    public synchronized void mark() {
        marked = samples;
    }

    /** Waits until something is heard since the mark; false when it stays silent. Blocks. */
    public synchronized boolean awaitSound(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        for (long left = limit.toNanos(); samples == marked && left > 0; left = end - System.nanoTime()) {
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return samples > marked;
    }

    public synchronized Heard heard() {
        double rms = samples == 0 ? 0 : Math.sqrt(squares / samples) / FULL_SCALE;
        return new Heard((double) samples / RATE, rms, peak / FULL_SCALE);
    }

    @Override
    public void close() throws IOException {
        if (pipe != null) {
            pipe.close();
        }
    }
}
