// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;

/** Ends a read that lasts too long although every single answer comes in time. */
final class TimedLine implements ApduLine {
    private final ApduLine line;
    private final long end;

    /** @param end in the sense of {@link System#nanoTime} */
    TimedLine(ApduLine line, long end) {
        this.line = line;
        this.end = end;
    }

    @Override
    public byte[] exchange(byte[] command) throws LineBroken {
        if (System.nanoTime() - end > 0) {
            throw new LineBroken(Reason.SILENT, "the read lasted too long", null);
        }
        return line.exchange(command);
    }

    @Override
    public void close() {
        line.close();
    }
}
