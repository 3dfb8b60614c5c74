// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import id.anjungan.core.device.Ticket;
import id.anjungan.core.device.TicketPrinter;
import id.anjungan.core.device.TicketPrinterFault;
import id.anjungan.core.device.TicketPrinterFault.Kind;
import id.anjungan.core.device.TicketReadiness;
import id.anjungan.core.device.TicketReadiness.Obstacle;
import id.anjungan.core.device.TicketResult;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.concurrent.TimeUnit;

/**
 * A ticket printer that speaks ESC/POS on a serial line, plain or USB-CDC. The line is opened for each act, so that a
 * printer that was unplugged and is back is found without anybody noticing. No flow control is used: a ticket is
 * smaller than any printer's memory.
 */
public final class SerialTicketPrinter implements TicketPrinter {
    /** As long as nothing is in the way, so long a printer may take for a ticket that it has whole. */
    private static final long LONGEST_PRINT_NANOS = TimeUnit.SECONDS.toNanos(15);

    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int BITS_A_BYTE = 10;

    private final SerialLine line;
    private final int baud;
    private final StatusTalk talk;

    /** @param line is opened at this speed for each act, and closed */
    public SerialTicketPrinter(SerialLine line, int baud) {
        this.line = line;
        this.baud = baud;
        this.talk = new StatusTalk(line);
    }

    /** What is done while the line is open. */
    private interface Act<T> {
        T done() throws LineGone, TicketPrinterFault, InterruptedException;
    }

    @Override
    public TicketReadiness readiness() throws TicketPrinterFault {
        try {
            return opened(() -> talk.status().readiness());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TicketPrinterFault(Kind.SILENT, "nobody waits for the ticket printer", e);
        }
    }

    @Override
    public TicketResult print(Ticket ticket) throws TicketPrinterFault {
        byte[] bytes = TicketWriter.bytes(ticket);
        try {
            return opened(() -> {
                Obstacle obstacle = talk.status().readiness().obstacle();
                return obstacle == Obstacle.NONE ? printed(bytes) : new TicketResult.Stopped(obstacle);
            });
        } catch (InterruptedException e) {
            return new TicketResult.CalledOff();
        }
    }

    private TicketResult printed(byte[] bytes) throws LineGone, TicketPrinterFault, InterruptedException {
        line.write(bytes);
        line.write(EscPos.TELL_WHEN_DONE);
        try {
            return followed(bytes.length);
        } catch (InterruptedException e) {
            // The interrupt has been taken; what follows waits for the printer only.
            talk.forgetAll();
            throw e;
        } catch (TicketPrinterFault e) {
            talk.forgetAll();
            throw e;
        }
    }

    /** Waits for the end of the ticket, and looks every now and then whether something is in its way. */
    private TicketResult followed(int bytes) throws LineGone, TicketPrinterFault, InterruptedException {
        long crossing = TimeUnit.SECONDS.toNanos((long) bytes * BITS_A_BYTE) / baud;
        long deadline = line.now() + crossing + LONGEST_PRINT_NANOS;
        boolean done = false;
        while (line.now() - deadline < 0) {
            done = done || talk.done(LOOK_EVERY_NANOS);
            TicketReadiness readiness = talk.status().readiness();
            if (readiness.obstacle() != Obstacle.NONE) {
                return stopped(done, readiness);
            }
            if (done) {
                return new TicketResult.Whole(readiness.paperLow());
            }
            // Its answer may have been lost on the way.
            line.write(EscPos.TELL_WHEN_DONE);
        }
        throw new TicketPrinterFault(Kind.SILENT, "the ticket printer does not come to an end", null);
    }

    /** A roll that ends with the ticket's last line has printed it all. */
    private TicketResult stopped(boolean done, TicketReadiness readiness) throws LineGone, InterruptedException {
        if (done) {
            return new TicketResult.Whole(readiness.paperLow());
        }
        talk.forgetAll();
        return new TicketResult.Stopped(readiness.obstacle());
    }

    private <T> T opened(Act<T> act) throws TicketPrinterFault, InterruptedException {
        try {
            line.open(baud);
            return act.done();
        } catch (LineGone e) {
            throw new TicketPrinterFault(Kind.GONE, "ticket printer gone", e);
        } finally {
            line.close();
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
