// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.IntPredicate;

/**
 * A line whose other end is a function: what was written, what comes back. Waiting costs no time, it only moves the
 * line's own clock; a read that brings something costs a tenth of a millisecond.
 */
final class ScriptedLine implements SerialLine {
    private final Function<byte[], byte[]> other;
    private final Deque<Byte> coming = new ArrayDeque<>();
    private final List<String> commands = new ArrayList<>();
    private IntPredicate heardAt = speed -> true;
    private long now;
    private long next;
    private long gap = 100_000;
    private int chunk = Integer.MAX_VALUE;
    private boolean unplugged;
    private int unplugAfter = Integer.MAX_VALUE;
    private int speed;
    private int reads;
    private int opened;

    ScriptedLine(Function<byte[], byte[]> other) {
        this.other = other;
    }

    /** Delivers at most so many bytes a read. */
    ScriptedLine trickling(int bytes) {
        chunk = bytes;
        return this;
    }

    /** Delivers one byte in so many milliseconds. */
    ScriptedLine tricklingEvery(int millis) {
        gap = TimeUnit.MILLISECONDS.toNanos(millis);
        return trickling(1);
    }

    /** Is unplugged after so many bytes were read. */
    ScriptedLine unpluggedAfter(int bytes) {
        unplugAfter = bytes;
        return this;
    }

    void plugIn() {
        unplugged = false;
        unplugAfter = Integer.MAX_VALUE;
    }

    /** The other end runs at these speeds only, and hears nothing at others. */
    ScriptedLine heardAt(IntPredicate speeds) {
        heardAt = speeds;
        return this;
    }

    void put(byte... bytes) {
        for (byte b : bytes) {
            coming.add(b);
        }
    }

    /** Payloads of the packets that were written, in hexadecimal. */
    List<String> commands() {
        return commands;
    }

    int speed() {
        return speed;
    }

    int reads() {
        return reads;
    }

    int opened() {
        return opened;
    }

    long elapsedMs() {
        return TimeUnit.NANOSECONDS.toMillis(now);
    }

    @Override
    public void open(int baud) throws LineGone {
        opened++;
        fail();
        speed = baud;
        coming.clear();
    }

    @Override
    public void write(byte[] bytes) throws LineGone {
        fail();
        commands.add(java.util.HexFormat.of().formatHex(bytes, 9, bytes.length - 2));
        if (heardAt.test(speed)) {
            put(other.apply(bytes));
        }
    }

    @Override
    public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
        reads++;
        fail();
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        long until = now + Math.max(0, waitNanos);
        boolean late = chunk == 1 && next > until;
        int count = late ? 0 : Math.min(Math.min(coming.size(), buffer.length), chunk);
        now = count == 0 ? until : Math.max(now + 100_000, chunk == 1 ? next : 0);
        next = count == 0 ? next : now + gap;
        for (int i = 0; i < count; i++) {
            buffer[i] = coming.remove();
        }
        unplugAfter -= count;
        unplugged |= unplugAfter <= 0;
        return count;
    }

    private void fail() throws LineGone {
        if (unplugged) {
            throw new LineGone("unplugged");
        }
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void close() {
        coming.clear();
    }

    /** Several byte strings after one another. */
    static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
