// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import id.anjungan.core.code.ScannedCode;
import id.anjungan.core.device.CodeReading;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.Arrays;

/**
 * SSI with packeted decode data: the scanner looks only while it is enabled, sends each code until the host has
 * acknowledged it, and a damaged packet is asked for again.
 */
final class SsiCodes implements Framing {
    private static final int TRIES = 3;
    private static final long ANSWER_WAIT = 1_000_000_000;
    /** The first byte of decoded data says which kind of code it was. */
    private static final int SYMBOLOGY = 1;

    private final SerialLine line;
    private final SsiReader reader;
    private final byte[] code = new byte[ScannedCode.LONGEST];
    private int count;
    private byte[] last = {};

    SsiCodes(SerialLine line) {
        this.line = line;
        this.reader = new SsiReader(line);
    }

    @Override
    public void greet() throws LineGone, Garbled, InterruptedException {
        command(SsiPacket.SCAN_DISABLE);
    }

    @Override
    public void arm() throws LineGone, Garbled, InterruptedException {
        wipe();
        command(SsiPacket.SCAN_ENABLE);
    }

    @Override
    public void disarm() throws LineGone, Garbled, InterruptedException {
        wipe();
        command(SsiPacket.SCAN_DISABLE);
    }

    private void command(int opcode) throws LineGone, Garbled, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            line.write(SsiPacket.command(opcode, i == 0 ? 0 : SsiPacket.RETRANSMITTED)
                    .encoded());
            if (acknowledged()) {
                return;
            }
        }
        throw new Garbled("the scanner does not acknowledge");
    }

    /** Codes that come meanwhile are of an earlier looking: they are acknowledged, or they would come again. */
    private boolean acknowledged() throws LineGone, Garbled, InterruptedException {
        long deadline = line.now() + ANSWER_WAIT;
        SsiPacket packet = reader.next(ANSWER_WAIT);
        while (packet != null) {
            if (packet.opcode() == SsiPacket.ACK) {
                return true;
            }
            if (packet.opcode() == SsiPacket.NAK) {
                return refused(packet);
            }
            acknowledge(packet);
            packet.wipe();
            packet = reader.next(deadline - line.now());
        }
        return false;
    }

    private static boolean refused(SsiPacket nak) throws Garbled {
        if (nak.data().length != 1 || nak.data()[0] != SsiPacket.REQUEST_RESEND) {
            throw new Garbled("the scanner refuses to be switched by the host");
        }
        return false;
    }

    private void acknowledge(SsiPacket packet) throws LineGone {
        if (packet.opcode() == SsiPacket.DECODE_DATA) {
            line.write(SsiPacket.command(SsiPacket.ACK, 0).encoded());
        }
    }

    @Override
    public CodeReading next(long waitNanos) throws LineGone, Garbled, InterruptedException {
        int damages = 0;
        count = 0;
        long deadline = line.now() + waitNanos;
        while (damages < TRIES) {
            SsiPacket packet = reader.next(deadline - line.now());
            if (packet == null && reader.damaged()) {
                damages++;
                line.write(SsiPacket.command(SsiPacket.NAK, 0, (byte) SsiPacket.REQUEST_RESEND)
                        .encoded());
                deadline = line.now() + ANSWER_WAIT;
            } else if (packet == null) {
                return count == 0 && damages == 0 ? new CodeReading.Nothing() : unreadable();
            } else if (packet.opcode() == SsiPacket.DECODE_DATA && isNew(packet)) {
                boolean fits = took(packet);
                if (!packet.has(SsiPacket.CONTINUED) || !fits) {
                    return fits ? read() : unreadable();
                }
                deadline = line.now() + GAP_NANOS;
            }
        }
        return unreadable();
    }

    /** Acknowledges it; one that was sent again because our acknowledgement got lost is not new. */
    private boolean isNew(SsiPacket packet) throws LineGone {
        acknowledge(packet);
        byte[] digest = Sighting.digest(packet.data());
        boolean again = packet.has(SsiPacket.RETRANSMITTED) && Arrays.equals(digest, last);
        last = digest;
        if (again) {
            packet.wipe();
        }
        return !again;
    }

    /** False when it is longer than any code of use. */
    private boolean took(SsiPacket packet) {
        int length = Math.max(0, packet.data().length - SYMBOLOGY);
        boolean fits = length <= code.length - count;
        if (fits) {
            System.arraycopy(packet.data(), packet.data().length - length, code, count, length);
            count += length;
        }
        packet.wipe();
        return fits;
    }

    /** Without the line end that a scanner may be set up to put behind each code. */
    private CodeReading read() {
        while (count > 0 && (code[count - 1] == '\r' || code[count - 1] == '\n')) {
            count--;
        }
        CodeReading reading = new CodeReading.Read(new ScannedCode(Arrays.copyOf(code, count)));
        Arrays.fill(code, (byte) 0);
        count = 0;
        return reading;
    }

    private CodeReading unreadable() throws LineGone, Garbled, InterruptedException {
        wipe();
        Silence.await(line, new byte[256]);
        return new CodeReading.Unreadable();
    }

    private void wipe() {
        Arrays.fill(code, (byte) 0);
        count = 0;
        last = new byte[0];
        reader.wipe();
    }
}
