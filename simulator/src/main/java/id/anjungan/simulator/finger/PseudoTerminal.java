// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import com.sun.jna.Memory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * The device's end of a serial line whose other end is a device file of this machine. A pseudo-terminal has no speed of
 * its own: who plays the device compares {@link #speed} with its own and takes its time.
 *
 * <p>One thread reads and writes; {@link #close} may come from any other and hangs the client up, as an unplugged cable
 * does. The file's own end is kept open inside, or reading would fail while no client is there.
 */
public final class PseudoTerminal implements AutoCloseable {
    /** Linux {@code Bxxx} constants. */
    private static final Map<Integer, Integer> SPEEDS =
            Map.of(13, 9600, 14, 19200, 15, 38400, 0x1001, 57600, 0x1002, 115200, 0x1003, 230400, 0x1004, 460800);

    private static final int STEP_MS = 50;

    private final LibC c = LibC.CALLS;
    private final Object use = new Object();
    private final int master;
    private final int slave;
    private final String path;
    private final Path link;
    private volatile boolean closed;

    private PseudoTerminal(int master, String path, Path link) throws IOException {
        this.master = master;
        this.path = path;
        this.link = link;
        this.slave = c.open(path, LibC.READ_WRITE | LibC.NO_CONTROLLING_TERMINAL);
        makeRaw();
        if (link != null) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, Path.of(path));
        }
    }

    /** @param link a symbolic link to make beside it, removed when the line is closed; or null */
    public static PseudoTerminal open(Path link) throws IOException {
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
        return new PseudoTerminal(master, new String(name, 0, end, StandardCharsets.US_ASCII), link);
    }

    private void makeRaw() throws IOException {
        try (Memory termios = new Memory(LibC.TERMIOS_SIZE)) {
            if (slave < 0 || c.tcgetattr(slave, termios) != 0) {
                throw new IOException("cannot open " + path);
            }
            c.cfmakeraw(termios);
            c.tcsetattr(slave, LibC.NOW, termios);
        }
    }

    /** The device file that a client opens: the link if there is one. */
    public String path() {
        return link == null ? path : link.toString();
    }

    /** The speed that the client has set, in baud; 0 when it is none of the usual ones. */
    public int speed() {
        synchronized (use) {
            if (closed) {
                return 0;
            }
            try (Memory termios = new Memory(LibC.TERMIOS_SIZE)) {
                return c.tcgetattr(slave, termios) == 0 ? SPEEDS.getOrDefault(c.cfgetospeed(termios), 0) : 0;
            }
        }
    }

    /** Bytes from the client; empty when none came within a twentieth of a second. */
    public byte[] read() {
        byte[] buffer = new byte[4096];
        synchronized (use) {
            if (closed || !ready(LibC.POLL_IN)) {
                return new byte[0];
            }
            long count = c.read(master, buffer, buffer.length);
            return count <= 0 ? new byte[0] : Arrays.copyOf(buffer, (int) count);
        }
    }

    /** Sends bytes to the client; what it does not fetch is lost, as on a real line. */
    public void write(byte[] bytes) {
        int from = 0;
        while (from < bytes.length) {
            synchronized (use) {
                byte[] rest = from == 0 ? bytes : Arrays.copyOfRange(bytes, from, bytes.length);
                if (closed || !ready(LibC.POLL_OUT)) {
                    return;
                }
                long count = c.write(master, rest, rest.length);
                if (count <= 0) {
                    return;
                }
                from += (int) count;
            }
        }
    }

    private boolean ready(short event) {
        LibC.PollFd poll = new LibC.PollFd();
        poll.fd = master;
        poll.events = event;
        return c.poll(poll, 1, STEP_MS) > 0 && (poll.revents & event) != 0;
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
