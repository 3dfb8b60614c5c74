// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.Arrays;

/**
 * Finds packets in what a serial line delivers. After a wrong sum, and where bytes stop coming within a packet, it goes
 * on one byte later, so that a good packet hidden behind noise is found. Nothing is awaited after the deadline, even
 * when bytes never stop coming.
 */
final class SsiReader {
    private static final int CAPACITY = 2 * SsiPacket.LONGEST;
    /** A gap this long within a packet ends it. */
    private static final long GAP_NANOS = 300_000_000;

    /** Whoever sends damaged packets for this long is asked to begin again. */
    private static final long DAMAGE_NANOS = 1_000_000_000;

    private final SerialLine line;
    private final byte[] buffer = new byte[CAPACITY];
    private final byte[] chunk = new byte[CAPACITY];
    private int from;
    private int to;
    private boolean damaged;

    SsiReader(SerialLine line) {
        this.line = line;
    }

    /** The next sound packet of the decoder; null when none came in time, or only damaged ones do. */
    SsiPacket next(long waitNanos) throws LineGone, InterruptedException {
        long deadline = line.now() + waitNanos;
        damaged = false;
        while (true) {
            boolean sound = !damaged;
            int size = seek();
            if (size > 0) {
                SsiPacket packet = SsiPacket.decoded(buffer, from, size);
                from += packet == null ? 1 : size;
                damaged |= packet == null;
                if (packet != null) {
                    return packet;
                }
            } else if (!fed(deadline)) {
                return null;
            }
            if (damaged && sound) {
                deadline = Math.min(deadline, line.now() + DAMAGE_NANOS);
            }
        }
    }

    /** Whether something came since the last packet that was none. */
    boolean damaged() {
        return damaged;
    }

    private int seek() {
        while (from < to) {
            int size = SsiPacket.measured(buffer, from, to);
            if (size >= 0) {
                return size <= to - from ? size : 0;
            }
            from++;
            damaged = true;
        }
        return 0;
    }

    /** False when the time is over, or a damaged packet is not followed by anything. */
    private boolean fed(long deadline) throws LineGone, InterruptedException {
        long left = deadline - line.now();
        boolean patient = from == to && !damaged;
        int count = left <= 0 ? 0 : fill(patient ? left : Math.min(left, GAP_NANOS));
        if (count == 0 && from < to) {
            from++;
            damaged = true;
            return left > 0;
        }
        return count > 0;
    }

    private int fill(long waitNanos) throws LineGone, InterruptedException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        byte[] target = to == 0 ? chunk : new byte[CAPACITY - to];
        int count = line.read(target, waitNanos);
        System.arraycopy(target, 0, buffer, to, count);
        Arrays.fill(target, 0, count, (byte) 0);
        to += count;
        return count;
    }

    /** Overwrites what was read and not yet asked for. */
    void wipe() {
        Arrays.fill(chunk, (byte) 0);
        Arrays.fill(buffer, (byte) 0);
        from = 0;
        to = 0;
    }
}
