// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.Arrays;

/**
 * Finds packets in what a serial line delivers. Skips whatever is no packet for this host: a stray 55 at power-on,
 * noise, packets of other addresses. After a wrong sum it goes on one byte behind that header, so that a good packet
 * hidden behind a false header is found. The buffer holds two packets at most; nothing is awaited after the
 * deadline, even when bytes never stop coming, but what has come by then is still looked at.
 */
public final class FingerPacketReader {
    private static final int CAPACITY = 2 * (FingerPacket.FRAME + FingerPacket.LONGEST);
    /** A line that has been still this long has nothing more to say: ten bytes' time at 1200 baud. */
    private static final long STILL_NANOS = 100_000_000;

    /** A gap this long within a packet ends it; a busy machine at either end may well pause for a tenth of a second. */
    private static final long GAP_NANOS = 300_000_000;

    /** After so many full reads a line that still has something to say is shouting, and cannot be emptied. */
    private static final int MOST_READS = 64;

    private final SerialLine line;
    private final int address;
    private final byte[] buffer = new byte[CAPACITY];
    private final byte[] chunk = new byte[CAPACITY];
    private int from;
    private int to;
    private boolean heard;

    public FingerPacketReader(SerialLine line, int address) {
        this.line = line;
        this.address = address;
    }

    /** The next packet for this host. Silence and garbling are told apart. */
    public FingerPacket next(long waitNanos) throws LineGone, Unanswered, InterruptedException {
        long deadline = line.now() + waitNanos;
        boolean garbled = false;
        while (true) {
            int size = seek();
            if (size > 0) {
                FingerPacket packet = FingerPacket.decoded(buffer, from, size);
                from += packet == null ? 1 : size;
                garbled |= packet == null;
                if (packet != null && packet.address() == address && packet.kind() != FingerPacket.Kind.COMMAND) {
                    heard = true;
                    return packet;
                }
            } else {
                await(deadline, garbled);
            }
        }
    }

    /** Whether a packet for this host has ever come: then the line runs at the module's speed. */
    boolean heard() {
        return heard;
    }

    /** Drops what cannot begin a packet; the size of a whole packet at the front, or 0 when bytes are missing. */
    private int seek() {
        while (from < to) {
            int size = FingerPacket.measured(buffer, from, to);
            if (size > 0 && size <= to - from) {
                return size;
            }
            if (size >= 0) {
                return 0;
            }
            from++;
        }
        return 0;
    }

    private void await(long deadline, boolean garbled) throws LineGone, Unanswered, InterruptedException {
        long left = deadline - line.now();
        boolean patient = !garbled && from == to;
        int count = left <= 0 ? 0 : fill(patient ? left : Math.min(left, GAP_NANOS));
        if (count == 0 && (garbled || left <= 0)) {
            throw new Unanswered(garbled || from < to);
        }
        if (count == 0 && from < to) {
            from++;
        }
    }

    private int fill(long waitNanos) throws LineGone, InterruptedException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int room = CAPACITY - to;
        byte[] target = room == CAPACITY ? chunk : new byte[room];
        int count = line.read(target, waitNanos);
        System.arraycopy(target, 0, buffer, to, count);
        Arrays.fill(target, 0, count, (byte) 0);
        to += count;
        return count;
    }

    /** Forgets what has come unasked, an acknowledgement sent twice for instance; does not wait. */
    void discard() throws LineGone, InterruptedException {
        int reads = 0;
        while (line.read(chunk, 0) > 0 && reads < MOST_READS) {
            reads++;
        }
        wipe();
    }

    /** Rests; whatever comes meanwhile is forgotten. */
    void rest(long waitNanos) throws LineGone, InterruptedException {
        if (line.read(chunk, waitNanos) > 0) {
            wipe();
        }
    }

    /** Reads until the line is still, and forgets it all; gives up at the deadline. */
    public void drain(long waitNanos) throws LineGone, InterruptedException {
        long deadline = line.now() + waitNanos;
        int count;
        do {
            count = line.read(chunk, STILL_NANOS);
        } while (count > 0 && line.now() - deadline < 0);
        wipe();
    }

    /** Overwrites what was read and not yet asked for. */
    void wipe() {
        Arrays.fill(chunk, (byte) 0);
        Arrays.fill(buffer, (byte) 0);
        from = 0;
        to = 0;
    }
}
