// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.simulator.timing.Pace;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives a pseudo-terminal the speed of a wire: ten bits a byte, and no byte reaches the client before its last bit
 * would have. Kept on an absolute schedule, so that waits that last too long do not add up. At another speed than the
 * client's, bytes arrive as garbage.
 */
public final class SerialWire {
    /** Some three milliseconds' worth at 57600 baud. */
    private static final int CHUNK = 16;

    private final PseudoTerminal terminal;
    private final Pace pace;
    private final AtomicBoolean noise;
    private final AtomicLong crossedNanos = new AtomicLong();
    private long free;

    /** @param noise while it is set, nothing that crosses can be read */
    public SerialWire(PseudoTerminal terminal, Pace pace, AtomicBoolean noise) {
        this.noise = noise;
        this.terminal = terminal;
        this.pace = pace;
        this.free = System.nanoTime();
    }

    /** What has come from the client, as a module running at this speed hears it. */
    public byte[] receive(int speed) {
        byte[] bytes = terminal.read();
        if (bytes.length > 0) {
            free = Math.max(free, System.nanoTime()) + cross(bytes.length, speed);
        }
        return heard(bytes, speed);
    }

    /** Waits until the last byte received would have arrived. */
    public void settle() {
        pace.take(Duration.ofNanos(Math.max(0, free - System.nanoTime())));
    }

    /** Sends to a client that is supposed to run at this speed. Blocks until the last bit has crossed. */
    public void send(byte[] bytes, int speed) {
        free = Math.max(free, System.nanoTime());
        int most = pace.real() ? CHUNK : bytes.length;
        for (int from = 0; from < bytes.length && !terminal.closed(); from += most) {
            byte[] chunk = java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + most));
            free += cross(chunk.length, speed);
            settle();
            terminal.write(heard(chunk, speed));
        }
    }

    private long cross(int bytes, int speed) {
        long nanos = TimeUnit.SECONDS.toNanos(10L * bytes) / speed;
        crossedNanos.addAndGet(nanos);
        return nanos;
    }

    private byte[] heard(byte[] bytes, int speed) {
        if (bytes.length > 0 && (noise.get() || terminal.speed() != speed)) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (bytes[i] * 37 + 11);
            }
        }
        return bytes;
    }

    /** Time on the wire, both ways, since the start. */
    long crossedNanos() {
        return crossedNanos.get();
    }
}
