// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.serial;

import java.util.function.Consumer;

/** Notes how many bytes cross a line in either direction, never which: they may be a finger. */
public final class TracingLine implements SerialLine {
    private final SerialLine line;
    private final Consumer<String> notes;

    public TracingLine(SerialLine line, Consumer<String> notes) {
        this.line = line;
        this.notes = notes;
    }

    @Override
    public void open(int baud) throws LineGone {
        line.open(baud);
        notes.accept("open " + baud);
    }

    @Override
    public void write(byte[] bytes) throws LineGone {
        line.write(bytes);
        notes.accept("> " + bytes.length);
    }

    @Override
    public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
        int count = line.read(buffer, waitNanos);
        if (count > 0) {
            notes.accept("< " + count);
        }
        return count;
    }

    @Override
    public long now() {
        return line.now();
    }

    @Override
    public void close() {
        line.close();
        notes.accept("close");
    }
}
