// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Holds one thread of another process still, as a deadlock would, from outside and without that process's help:
 * {@code ptrace(2)}. It stays so until its process ends, however that comes about.
 */
public final class HeldThread {
    private static final int PTRACE_SEIZE = 0x4206;
    private static final int PTRACE_INTERRUPT = 0x4207;
    private static final int WALL = 0x40000000;
    /** The kernel keeps so much of a name. */
    private static final int LONGEST_NAME = 15;

    private HeldThread() {}

    /** What of the C library is called here. Each throws with errno. */
    private static final class C {
        static {
            Native.register(C.class, "c");
        }

        static native long ptrace(int request, int thread, Pointer address, Pointer data) throws LastErrorException;

        static native int waitpid(int thread, int[] status, int options) throws LastErrorException;
    }

    /** Holds the thread of this name; blocks until it is held. */
    public static void hold(ProcessHandle process, String name) throws IOException {
        int thread = find(process.pid(), name);
        CompletableFuture<Void> held = new CompletableFuture<>();
        // Only the thread that holds may wait for the held one's end, which nobody sees before it has.
        Thread holder = new Thread(() -> hold(thread, held), "holder");
        holder.setDaemon(true);
        holder.start();
        held.join();
    }

    private static void hold(int thread, CompletableFuture<Void> held) {
        try {
            C.ptrace(PTRACE_SEIZE, thread, null, null);
            C.ptrace(PTRACE_INTERRUPT, thread, null, null);
            C.waitpid(thread, new int[1], WALL);
            held.complete(null);
            C.waitpid(thread, new int[1], WALL);
        } catch (LastErrorException e) {
            held.completeExceptionally(e);
        }
    }

    private static int find(long process, String name) throws IOException {
        String known = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        List<Path> tasks;
        try (Stream<Path> all = Files.list(Path.of("/proc", Long.toString(process), "task"))) {
            tasks = all.toList();
        }
        for (Path task : tasks) {
            if (Files.readString(task.resolve("comm"), StandardCharsets.UTF_8)
                    .strip()
                    .equals(known)) {
                return Integer.parseInt(task.getFileName().toString());
            }
        }
        throw new IOException("process " + process + " has no thread " + name);
    }
}
