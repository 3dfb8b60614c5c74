// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import com.sun.jna.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The device's end of a serial line whose other end is a device file of this machine. A pseudo-terminal has no speed of
 * its own: who plays the device compares {@link #speed} with its own and takes its time.
 *
 * <p>One thread reads and writes; {@link #close} may come from any other and hangs the client up, as an unplugged cable
 * does. The file's own end is kept open inside, or reading would fail while no client is there.
 */
public final class PseudoTerminal implements AutoCloseable {
    private static final int STEP_MS = 50;
    /** A client that has fetched nothing for so long is not there any more. */
    private static final int PATIENCE_STEPS = 60;

    private final LibC c = LibC.CALLS;
    private final Object use = new Object();
    private final int master;
    private final int slave;
    private final String path;
    private final Path link;
    private boolean forsaken;
    private volatile boolean closed;

    private PseudoTerminal(int master, String path, Path link, int baud) throws IOException {
        this.master = master;
        this.path = path;
        this.link = link;
        this.slave = c.open(path, LibC.READ_WRITE | LibC.NO_CONTROLLING_TERMINAL);
        makeRaw(baud);
        if (link != null) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(path));
        }
    }

    /**
     * @param link a symbolic link to make beside it, removed when the line is closed; or null
     * @param baud the speed that it has until a client sets another
     */
    public static PseudoTerminal open(Path link, int baud) throws IOException {
        if (link != null && Files.exists(link) && !Files.isSymbolicLink(link)) {
            throw new IOException(link + " is in the way");
        }
        LibC c = LibC.CALLS;
        int master = c.posix_openpt(LibC.READ_WRITE | LibC.NO_CONTROLLING_TERMINAL | LibC.NON_BLOCKING);
        byte[] name = new byte[128];
        if (master < 0 || c.grantpt(master) != 0 || c.unlockpt(master) != 0) {
            throw new IOException("this machine gives no pseudo-terminal");
        }
        if (c.ptsname_r(master, name, name.length) != 0) {
            throw new IOException("the pseudo-terminal has no name");
        }
        int end = 0;
        while (name[end] != 0) {
            end++;
        }
        return new PseudoTerminal(master, new String(name, 0, end, StandardCharsets.US_ASCII), link, baud);
    }

    private void makeRaw(int baud) throws IOException {
        try (Memory termios = new Memory(LibC.TERMIOS_SIZE)) {
            if (slave < 0 || c.tcgetattr(slave, termios) != 0) {
                throw new IOException("cannot open " + path);
            }
            c.cfmakeraw(termios);
            c.tcsetattr(slave, LibC.NOW, termios);
            c.ioctl(slave, LibC.GET_TERMIOS2, termios);
            int flags = termios.getInt(LibC.CONTROL_FLAGS_AT) & ~LibC.SPEED_FLAGS;
            termios.setInt(LibC.CONTROL_FLAGS_AT, flags | LibC.SPEED_BY_NUMBER);
            termios.setInt(LibC.INPUT_SPEED_AT, baud);
            termios.setInt(LibC.OUTPUT_SPEED_AT, baud);
            c.ioctl(slave, LibC.SET_TERMIOS2, termios);
        }
    }

    /** The device file that a client opens: the link if there is one. */
    public String path() {
        return link == null ? path : link.toString();
    }

    /** The speed that the client has set, in baud; 0 when it cannot be told. */
    int speed() {
        synchronized (use) {
            if (closed) {
                return 0;
            }
            try (Memory termios = new Memory(LibC.TERMIOS_SIZE)) {
                boolean told = c.ioctl(slave, LibC.GET_TERMIOS2, termios) == 0;
                return told ? termios.getInt(LibC.OUTPUT_SPEED_AT) : 0;
            }
        }
    }

    /** Bytes from the client; empty when none came within a twentieth of a second. */
    public byte[] read() {
        byte[] buffer = new byte[4096];
        synchronized (use) {
            if (closed || !ready(LibC.POLL_IN, STEP_MS)) {
                return new byte[0];
            }
            long count = c.read(master, buffer, buffer.length);
            return count <= 0 ? new byte[0] : Arrays.copyOf(buffer, (int) count);
        }
    }

    /** Forgets what the client has sent so far. */
    void discard() {
        int count;
        do {
            count = read().length;
        } while (count > 0);
    }

    /**
     * Sends bytes to the client. What it does not fetch within three seconds is lost, and from then on whatever finds
     * no room: as on a real line, nobody's absence holds the device up.
     */
    public void write(byte[] bytes) {
        int from = 0;
        int steps = 0;
        while (from < bytes.length) {
            int count = written(bytes, from);
            if (count > 0) {
                forsaken = false;
                from += count;
            } else if (count < 0 || forsaken || ++steps == PATIENCE_STEPS) {
                forsaken = true;
                return;
            }
        }
    }

    /** How many bytes found room within a step; -1 when none ever will. */
    private int written(byte[] bytes, int from) {
        synchronized (use) {
            if (closed) {
                return -1;
            }
            if (!ready(LibC.POLL_OUT, forsaken ? 0 : STEP_MS)) {
                return 0;
            }
            byte[] rest = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
            return (int) c.write(master, rest, rest.length);
        }
    }

    private boolean ready(short event, int millis) {
        LibC.PollFd poll = new LibC.PollFd();
        poll.fd = master;
        poll.events = event;
        return c.poll(poll, 1, millis) > 0 && (poll.revents & event) != 0;
    }

    public boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
        synchronized (use) {
            if (link != null) {
                deleteLink();
            }
            c.close(slave);
            c.close(master);
        }
    }

    private void deleteLink() {
        try {
            Files.deleteIfExists(link);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot remove " + link, e);
        }
    }
}
