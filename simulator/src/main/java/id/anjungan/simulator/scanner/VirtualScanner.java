// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scanner;

import id.anjungan.simulator.finger.PseudoTerminal;
import id.anjungan.simulator.finger.SerialPlug;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * A code scanner at the end of a pseudo-terminal, set to presentation: whatever is held before its window is told, and
 * told again as long as it stays there. Public methods are safe from any thread.
 */
public final class VirtualScanner implements AutoCloseable {
    private static final int CHUNK = 16;

    /** How it speaks. */
    public enum Framing {
        /** The code's bytes, CR, LF. */
        CDC,
        SSI
    }

    /**
     * What is built in.
     *
     * @param baud its line's speed
     * @param link a symbolic link to be kept to its device file; null for none
     */
    public record Setup(Framing framing, int baud, Path link) {}

    private final Setup setup;
    private final Pace pace;
    private final WireLog log;
    private final ScannerWindow window = new ScannerWindow(System::nanoTime);
    private final SerialPlug plug;

    public VirtualScanner(Setup setup, Pace pace, WireLog log) {
        this.setup = setup;
        this.pace = pace;
        this.log = log;
        this.plug = new SerialPlug("virtual-scanner", setup.link(), line -> () -> live(line));
    }

    /** Gives it power; the path of the device file that a client opens. */
    public String start() throws IOException {
        return plug.in(setup.baud());
    }

    private void live(PseudoTerminal line) {
        Firmware firmware = setup.framing() == Framing.SSI
                ? new SsiFirmware(bytes -> send(line, bytes), log)
                : new PlainFirmware(bytes -> send(line, bytes), log);
        while (!line.closed()) {
            firmware.hear(line.read());
            String text = firmware.looks() ? window.seen() : "";
            if (!text.isEmpty()) {
                firmware.tell(text);
                window.told(text);
            }
        }
    }

    /** Ten bits a byte; without pace, all at once. */
    private void send(PseudoTerminal line, byte[] bytes) {
        Duration time = Duration.ofNanos(TimeUnit.SECONDS.toNanos(10L * CHUNK) / setup.baud());
        int step = pace.real() ? CHUNK : bytes.length;
        for (int from = 0; from < bytes.length && !line.closed(); from += step) {
            pace.take(time);
            line.write(Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + step)));
        }
    }

    /** Holds a code with this text before the window; an empty one takes away what is there. */
    public void show(String text) {
        window.show(text);
    }

    /** The text of the code before the window; empty when there is none. */
    public String shown() {
        return window.shown();
    }

    /** Puts bytes on the line as they are. */
    public void say(byte[] bytes) {
        plug.line().ifPresent(line -> line.write(bytes));
    }

    /** Pulls the cable; whoever has the line open is hung up. */
    public void unplug() {
        plug.out();
    }

    /** Puts the cable back; the path may be another, the link is the same. */
    public String plug() throws IOException {
        return start();
    }

    @Override
    public void close() {
        unplug();
    }
}
