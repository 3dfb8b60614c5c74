// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.serial;

/** Hands everything on to another line, for those that come between: they change what they are there for. */
public abstract class PassingLine implements SerialLine {
    private final SerialLine line;

    /** @param line whom everything is handed on to */
    protected PassingLine(SerialLine line) {
        this.line = line;
    }

    @Override
    public void open(int baud) throws LineGone {
        line.open(baud);
    }

    @Override
    public void write(byte[] bytes) throws LineGone {
        line.write(bytes);
    }

    @Override
    public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
        return line.read(buffer, waitNanos);
    }

    @Override
    public long now() {
        return line.now();
    }

    @Override
    public void close() {
        line.close();
    }
}
