// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder that keeps the simulator's keys, certificates and populations from run to run. Parts are made once, under
 * a lock, and not changed afterwards; deleting the folder starts afresh.
 */
public record StateFolder(Path root) {
    /** Fills a part that does not exist yet. */
    public interface Maker {
        void make(Path folder) throws IOException;
    }

    /** A lock on a file keeps other processes out, and is an error within one. */
    private static final Object ONE_OF_US = new Object();

    /**
     * The folder of a part, made by the maker if this is the first time; neither two processes nor two threads ever
     * make the same part twice.
     */
    public Path part(String name, Maker maker) throws IOException {
        synchronized (ONE_OF_US) {
            return alone(name, maker);
        }
    }

    private Path alone(String name, Maker maker) throws IOException {
        Path part = root.resolve(name);
        Files.createDirectories(root);
        try (FileChannel channel = FileChannel.open(
                        root.resolve("." + name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (Files.notExists(part) && lock.isValid()) {
                Path draft = Files.createTempDirectory(root, "." + name);
                maker.make(draft);
                Files.move(draft, part, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return part;
    }
}
