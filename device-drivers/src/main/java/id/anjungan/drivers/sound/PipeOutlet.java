// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A named pipe that a sound server reads, as PulseAudio's {@code module-pipe-source} or {@code aplay} do. Opened for
 * reading, too: so it opens at once, and a reader may come and go. Never a plain file: what is said to one person stays
 * nowhere.
 */
final class PipeOutlet implements SoundOutlet {
    private final Path path;
    private FileChannel pipe;

    PipeOutlet(Path path) {
        this.path = path;
    }

    @Override
    public void begin(int rate) throws IOException {
        if (!Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
            throw new IOException("this is no named pipe");
        }
        pipe = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public void play(byte[] samples) throws IOException, InterruptedException {
        ByteBuffer rest = ByteBuffer.wrap(samples);
        try {
            while (rest.hasRemaining()) {
                pipe.write(rest);
            }
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    /** Whoever reads it hears it. */
    @Override
    public void finish() {}

    @Override
    public void end() {
        try (FileChannel ended = pipe) {
            pipe = null;
        } catch (IOException e) {
            // Nothing was held back.
        }
    }
}
