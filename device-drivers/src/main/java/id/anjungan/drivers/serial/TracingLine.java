// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.serial;

import java.util.function.Consumer;

/** Notes how many bytes cross a line in either direction, never which: they may be a finger. */
public final class TracingLine extends PassingLine {
    private final Consumer<String> notes;

    public TracingLine(SerialLine line, Consumer<String> notes) {
        super(line);
        this.notes = notes;
    }

    @Override
    public void open(int baud) throws LineGone {
        super.open(baud);
        notes.accept("open " + baud);
    }

    @Override
    public void write(byte[] bytes) throws LineGone {
        super.write(bytes);
        notes.accept("> " + bytes.length);
    }

    @Override
    public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
        int count = super.read(buffer, waitNanos);
        if (count > 0) {
            notes.accept("< " + count);
        }
        return count;
    }

    @Override
    public void close() {
        super.close();
        notes.accept("close");
    }
}
