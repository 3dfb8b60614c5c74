// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import id.anjungan.core.device.TicketPrinterFault;
import id.anjungan.core.device.TicketPrinterFault.Kind;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.concurrent.TimeUnit;

/** Asks a printer and waits for its answers, each wait bounded. */
final class StatusTalk {
    private static final int TRIES = 3;
    private static final long ANSWER_NANOS = TimeUnit.MILLISECONDS.toNanos(1000);
    /** All that may be waited for one status. */
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(4500);
    /** A line that has been still this long has nothing more to say. */
    private static final long STILL_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private static final long LONGEST_NOISE_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final SerialLine line;
    private final Answers answers = new Answers();
    private final byte[] chunk = new byte[256];
    private boolean heard;

    StatusTalk(SerialLine line) {
        this.line = line;
    }

    /** How it stands now. */
    TicketStatus status() throws LineGone, TicketPrinterFault, InterruptedException {
        long deadline = line.now() + LONGEST_NANOS;
        heard = false;
        return new TicketStatus(
                asked(EscPos.ASK_PRINTER, deadline),
                asked(EscPos.ASK_OFFLINE, deadline),
                asked(EscPos.ASK_ERROR, deadline),
                asked(EscPos.ASK_PAPER, deadline));
    }

    private int asked(int what, long deadline) throws LineGone, TicketPrinterFault, InterruptedException {
        for (int i = 0; i < TRIES && line.now() - deadline < 0; i++) {
            if (i > 0) {
                // A late answer to this question would be taken for one to the next.
                awaitStillness();
            }
            line.write(EscPos.ask(what));
            int answer = answer(Math.min(deadline, line.now() + ANSWER_NANOS));
            if (answer >= 0) {
                return answer;
            }
        }
        throw heard
                ? new TicketPrinterFault(Kind.GARBLED, "the ticket printer answers what cannot be read", null)
                : new TicketPrinterFault(Kind.SILENT, "the ticket printer does not answer", null);
    }

    /** Exactly one answer; -1 when none came, or what came cannot be believed. */
    private int answer(long deadline) throws LineGone, InterruptedException {
        answers.restart();
        for (long left = deadline - line.now(); left > 0; left = deadline - line.now()) {
            int came = line.read(chunk, left);
            int answer = -1;
            int odd = 0;
            for (int i = 0; i < came; i++) {
                Answers.Sort sort = answers.sort(chunk[i]);
                odd += sort == Answers.Sort.JUNK || sort == Answers.Sort.REAL_TIME && answer >= 0 ? 1 : 0;
                answer = sort == Answers.Sort.REAL_TIME ? chunk[i] & 0xFF : answer;
            }
            heard |= came > 0;
            if (odd > 0 || answer >= 0) {
                return odd > 0 ? -1 : answer;
            }
        }
        return -1;
    }

    /** Throws away what comes until nothing does; a line that is never still has its way after half a second. */
    private void awaitStillness() throws LineGone, InterruptedException {
        long deadline = line.now() + LONGEST_NOISE_NANOS;
        int came;
        do {
            came = line.read(chunk, STILL_NANOS);
        } while (came > 0 && line.now() - deadline < 0);
    }

    /** Waits until all that was sent is carried out; false when it was not in this time. */
    boolean done(long waitNanos) throws LineGone, InterruptedException {
        long deadline = line.now() + waitNanos;
        for (long left = waitNanos; left > 0; left = deadline - line.now()) {
            int came = line.read(chunk, left);
            for (int i = 0; i < came; i++) {
                if (answers.sort(chunk[i]) == Answers.Sort.DONE) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Has the printer throw away what it has not printed. What it answers is waited for, so that nothing crosses it.
     */
    void forgetAll() throws LineGone, InterruptedException {
        line.write(EscPos.FORGET_ALL);
        int seen = 0;
        long deadline = line.now() + ANSWER_NANOS;
        for (long left = ANSWER_NANOS; left > 0 && seen < EscPos.FORGOTTEN.length; left = deadline - line.now()) {
            int came = line.read(chunk, left);
            for (int i = 0; i < came && seen < EscPos.FORGOTTEN.length; i++) {
                seen = chunk[i] == EscPos.FORGOTTEN[seen] ? seen + 1 : chunk[i] == EscPos.FORGOTTEN[0] ? 1 : 0;
            }
        }
    }
}
