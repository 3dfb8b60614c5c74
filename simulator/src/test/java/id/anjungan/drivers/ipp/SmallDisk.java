// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real file system of a few megabytes, which fills up or fails as disks do. */
final class SmallDisk implements AutoCloseable {
    private static final int MEGABYTES = 8;

    private final Path image;
    private final Path mounted;

    /** Formatted and mounted. */
    SmallDisk(Path folder) throws IOException, InterruptedException {
        image = folder.resolve("disk.img");
        mounted = Files.createDirectories(folder.resolve("disk"));
        Files.write(image, new byte[MEGABYTES << 20]);
        ForeignTool.run(ForeignTool.path("mkfs.ext4"), "-q", "-F", "-m", "0", image.toString());
        mount();
    }

    /** Skips the test where nobody may mount anything, and fails it in CI. */
    static void demand() {
        ForeignTool.demand("mkfs.ext4", "e2fsprogs");
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root && "true".equals(System.getenv("CI"))) {
            fail("only root can mount a small disk");
        }
        assumeTrue(root, "only root can mount a small disk");
    }

    /** Where its files are. */
    Path folder() {
        return mounted;
    }

    /** Something else takes all the room that is left. */
    void fill() throws IOException {
        try (OutputStream filler = Files.newOutputStream(filler())) {
            byte[] block = new byte[1024];
            for (int i = 0; i < MEGABYTES << 10; i++) {
                filler.write(block);
            }
            throw new AssertionError("a disk that takes more than it has");
        } catch (IOException full) {
            Files.size(filler());
        }
    }

    /** There is room again. */
    void makeRoom() throws IOException {
        Files.delete(filler());
    }

    private Path filler() {
        return mounted.resolve("filler");
    }

    /** The system finds the disk faulty and lets nobody write any more, not even into open files. */
    void fails() throws IOException, InterruptedException {
        ForeignTool.run("mount", "-o", "remount,abort", mounted.toString());
    }

    /** It is taken out, repaired and put back; no file may be open. */
    void repair() throws IOException, InterruptedException {
        unmount();
        mount();
    }

    private void mount() throws IOException, InterruptedException {
        ForeignTool.run("mount", "-o", "loop", image.toString(), mounted.toString());
    }

    private void unmount() throws IOException, InterruptedException {
        ForeignTool.run("umount", mounted.toString());
    }

    @Override
    public void close() throws IOException, InterruptedException {
        unmount();
    }
}
