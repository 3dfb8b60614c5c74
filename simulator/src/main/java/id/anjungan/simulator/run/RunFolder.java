// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a run writes into: taken only when it is absent, empty or a former result, and by one run at a time.
 */
public final class RunFolder implements AutoCloseable {
    private static final String MARK = ".adm-run";

    private final Path root;
    private final FileChannel channel;

    private RunFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    /** The folder cannot be had. The message says why, for a person. */
    public static final class Taken extends Exception {
        private static final long serialVersionUID = 1L;

        Taken(String message) {
            super(message);
        }
    }

    /** Takes the folder and empties it of a former result. */
    public static RunFolder take(Path root) throws IOException, Taken {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new Taken(root + " is not a folder");
        }
        boolean ours = Files.exists(root.resolve(MARK));
        if (Files.exists(root) && !ours && !isEmpty(root)) {
            throw new Taken(root + " holds something else than a former result; name another folder");
        }
        Files.createDirectories(root);
        FileChannel channel = FileChannel.open(root.resolve(MARK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!held(channel)) {
            channel.close();
            throw new Taken("another run holds " + root);
        }
        empty(root);
        return new RunFolder(root, channel);
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // A run of this very program.
            return false;
        }
    }

    private static boolean isEmpty(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void empty(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder())
                    .filter(p -> !p.equals(root) && !p.equals(root.resolve(MARK)))
                    .toList();
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }

    public Path root() {
        return root;
    }

    /** A sub-folder, made when it is first asked for. */
    public Path folder(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    public void write(String name, byte[] content) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    public void writeLines(String name, List<String> lines) throws IOException {
        write(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Deletes a folder and all that is in it. */
    public static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
