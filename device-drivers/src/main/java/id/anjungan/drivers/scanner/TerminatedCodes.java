// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import id.anjungan.core.code.ScannedCode;
import id.anjungan.core.device.CodeReading;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.Arrays;

/**
 * USB-CDC or plain serial: the code's bytes, and a terminator behind them. The scanner looks all the time, so what it
 * says when nobody waits is thrown away. A code with line breaks in it (a visiting card) is told once: what follows
 * until the line is still belongs to it.
 */
final class TerminatedCodes implements Framing {
    /** No code of use takes longer: 512 bytes at 1200 baud. */
    private static final long LONGEST_NANOS = 5_000_000_000L;

    private final SerialLine line;
    private final Terminator terminator;
    private final byte[] code;
    private final byte[] chunk = new byte[256];
    private int count;
    private boolean junk;

    TerminatedCodes(SerialLine line, Terminator terminator) {
        this.line = line;
        this.terminator = terminator;
        this.code = new byte[ScannedCode.LONGEST + terminator.length()];
    }

    @Override
    public void greet() {
        // A scanner of this kind says nothing but codes.
    }

    @Override
    public void arm() throws LineGone, Garbled, InterruptedException {
        Silence.await(line, chunk);
        wipe();
    }

    @Override
    public void disarm() {
        wipe();
    }

    @Override
    public CodeReading next(long waitNanos) throws LineGone, Garbled, InterruptedException {
        wipe();
        long deadline = line.now() + waitNanos;
        for (long left = waitNanos; left > 0; left = deadline - line.now()) {
            boolean began = begins();
            int came = line.read(chunk, began ? Math.min(GAP_NANOS, left) : left);
            boolean whole = taken(came);
            if (whole || began && came == 0) {
                return told(whole);
            }
            if (begins() && !began) {
                deadline = line.now() + LONGEST_NANOS;
            }
        }
        return begins() ? told(false) : new CodeReading.Nothing();
    }

    private boolean begins() {
        return count > 0 || junk;
    }

    /** Takes what came, up to a terminator; of what is too long, only that it is. */
    private boolean taken(int came) {
        boolean whole = false;
        for (int i = 0; i < came && !whole; i++) {
            if (count == code.length) {
                junk = true;
                count = 0;
            }
            boolean blank = !begins() && (chunk[i] == '\r' || chunk[i] == '\n');
            if (!blank) {
                code[count++] = chunk[i];
                whole = terminator.ends(code, count);
            }
        }
        Arrays.fill(chunk, (byte) 0);
        return whole;
    }

    private CodeReading told(boolean whole) throws LineGone, Garbled, InterruptedException {
        int length = count - terminator.length();
        boolean readable = whole && !junk && isText(length);
        CodeReading reading = readable
                ? new CodeReading.Read(new ScannedCode(Arrays.copyOf(code, length)))
                : new CodeReading.Unreadable();
        wipe();
        Silence.await(line, chunk);
        return reading;
    }

    /** Whatever alphabet it is of: control characters stand in no text. */
    private boolean isText(int length) {
        for (int i = 0; i < length; i++) {
            if (code[i] >= 0 && code[i] < 0x20 || code[i] == 0x7F) {
                return false;
            }
        }
        return true;
    }

    private void wipe() {
        Arrays.fill(code, (byte) 0);
        count = 0;
        junk = false;
    }
}
