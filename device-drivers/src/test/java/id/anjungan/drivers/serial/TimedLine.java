// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.serial;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A line on which bytes come at given times, and on which what is written may be answered. Waiting costs no time, it
 * only moves the line's own clock; a read that brings something costs a tenth of a millisecond.
 */
public final class TimedLine implements SerialLine {
    private record Coming(long at, ByteBuffer bytes) {}

    private final Deque<Coming> coming = new ArrayDeque<>();
    private final List<String> written = new ArrayList<>();
    private Function<byte[], byte[]> other = bytes -> new byte[0];
    private long now;
    private long last;
    private int reads;
    private byte[] shouting = {};
    private boolean unplugged;

    /** What comes so long after what comes before it. */
    public TimedLine after(long millis, byte[] bytes) {
        last = Math.max(last, now) + TimeUnit.MILLISECONDS.toNanos(millis);
        coming.add(new Coming(last, ByteBuffer.wrap(bytes)));
        return this;
    }

    public TimedLine after(long millis, String text) {
        return after(millis, text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    /** Says this without end once all else has come: a megabyte a second. */
    public void shout(byte[] bytes) {
        shouting = bytes;
    }

    /** Answers at once what the host writes. */
    public void answering(Function<byte[], byte[]> answer) {
        other = answer;
    }

    /** Unplugged when all that was to come has come. */
    public void unplug() {
        unplugged = true;
    }

    public void plug() {
        unplugged = false;
    }

    /** What was written, each time, in hexadecimal. */
    public List<String> written() {
        return written;
    }

    public int reads() {
        return reads;
    }

    public long elapsedMs() {
        return TimeUnit.NANOSECONDS.toMillis(now);
    }

    @Override
    public void open(int baud) throws LineGone {
        if (unplugged) {
            throw new LineGone("unplugged");
        }
    }

    @Override
    public void write(byte[] bytes) throws LineGone {
        open(0);
        written.add(HexFormat.of().formatHex(bytes));
        byte[] answer = other.apply(bytes);
        if (answer.length > 0) {
            coming.addFirst(new Coming(now, ByteBuffer.wrap(answer)));
        }
    }

    @Override
    public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
        reads++;
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (coming.isEmpty() && shouting.length > 0) {
            after(0, shouting);
        }
        if (coming.isEmpty() && unplugged) {
            throw new LineGone("unplugged");
        }
        long end = now + Math.max(0, waitNanos);
        if (coming.isEmpty() || coming.peek().at() > end) {
            now = end;
            return 0;
        }
        Coming next = coming.peek();
        int count = Math.min(buffer.length, next.bytes().remaining());
        next.bytes().get(buffer, 0, count);
        now = Math.max(now, next.at()) + Math.max(100_000, count * 1000L);
        if (!next.bytes().hasRemaining()) {
            coming.remove();
        }
        return count;
    }

    @Override
    public long now() {
        return now;
    }

    @Override
    public void close() {
        coming.clear();
    }
}
