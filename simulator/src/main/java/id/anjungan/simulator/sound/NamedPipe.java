// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sound;

import com.sun.jna.Library;
import com.sun.jna.Native;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A named pipe of the system, kept open at both ends, so that neither end ever waits for the other. */
final class NamedPipe {
    private static final int OURS_ALONE = 0600;

    private NamedPipe() {}

    interface LibC extends Library {
        int mkfifo(String path, int mode);
    }

    static FileChannel open(Path path) throws IOException {
        Files.deleteIfExists(path);
        Files.createDirectories(path.getParent());
        if (Native.load("c", LibC.class).mkfifo(path.toString(), OURS_ALONE) != 0) {
            throw new IOException("no named pipe at " + path);
        }
        return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
