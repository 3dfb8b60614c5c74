// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import id.anjungan.drivers.serial.TimedLine;
import java.util.HexFormat;

/** A printer at the end of a line of the test's: how it stands, and what it does when it has a ticket. */
final class StandingPrinter {
    private static final String ASK = "1004";
    private static final String DONE = "1d7201";
    private static final String FORGET = "10140801031401060208";
    private static final String TICKET = "1b40";

    final TimedLine line = new TimedLine();
    private final int[] status = {0x12, 0x12, 0x12, 0x12};
    private int done = 0x00;
    private boolean tells = true;
    private Runnable onTicket = () -> {};

    StandingPrinter() {
        line.answering(bytes -> answer(HexFormat.of().formatHex(bytes)));
    }

    /** From now on it answers a question of real time so. */
    StandingPrinter saying(int question, int answer) {
        status[question - 1] = answer;
        return this;
    }

    /** From now on it does not come to an end. */
    StandingPrinter stuck() {
        tells = false;
        return this;
    }

    /** What happens while it prints. */
    StandingPrinter whilePrinting(Runnable act) {
        onTicket = act;
        return this;
    }

    StandingPrinter sayingWhenDone(int answer) {
        done = answer;
        return this;
    }

    private byte[] answer(String asked) {
        if (asked.startsWith(ASK)) {
            return new byte[] {(byte) status[Integer.parseInt(asked.substring(4), 16) - 1]};
        }
        if (asked.equals(DONE)) {
            return tells ? new byte[] {(byte) done} : new byte[0];
        }
        if (asked.equals(FORGET)) {
            return new byte[] {0x37, 0x25, 0};
        }
        onTicket.run();
        return new byte[0];
    }

    boolean wasToldToForget() {
        return line.written().contains(FORGET);
    }

    /** Whatever was sent that is neither a question nor an order to forget. */
    long tickets() {
        return line.written().stream()
                .filter(written -> written.startsWith(TICKET))
                .count();
    }

    SerialTicketPrinter driver() {
        return new SerialTicketPrinter(line, 38_400);
    }
}
