// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import id.anjungan.core.device.Ticket;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a ticket into bytes: text in font A, 48 columns of 12 dots on 576, and the QR code as a command. Text rather
 * than a picture, because a kilobyte crosses the slowest line in a second, damage to one byte costs one letter, and no
 * byte of it is a control character that a printer would obey.
 */
final class TicketWriter {
    /** 80 mm paper: 576 dots, 12 a letter. */
    static final int COLUMNS = 48;

    private static final int LARGE_COLUMNS = COLUMNS / 2;
    /** Three quarters of a millimetre: cameras and scanners read that from a hand's breadth. */
    private static final int MODULE_DOTS = 6;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TicketWriter() {}

    static byte[] bytes(Ticket ticket) {
        TicketWriter writer = new TicketWriter();
        writer.put(EscPos.INITIALISE, EscPos.SAY_NOTHING_UNASKED, EscPos.CODE_PAGE_858);
        ticket.lines().forEach(writer::line);
        writer.put(EscPos.FEED_AND_CUT);
        return writer.out.toByteArray();
    }

    private void line(Ticket.Line line) {
        if (line instanceof Ticket.Heading heading) {
            put(EscPos.IN_THE_MIDDLE, EscPos.LARGE);
            text(heading.text(), LARGE_COLUMNS);
            put(EscPos.SMALL);
        } else if (line instanceof Ticket.Centred centred) {
            put(EscPos.IN_THE_MIDDLE);
            text(centred.text(), COLUMNS);
        } else if (line instanceof Ticket.Strong strong) {
            put(EscPos.TO_THE_LEFT, EscPos.HEAVY);
            text(strong.text(), COLUMNS);
            put(EscPos.LIGHT);
        } else if (line instanceof Ticket.Code code) {
            code(code.text().getBytes(StandardCharsets.US_ASCII));
        } else {
            put(EscPos.TO_THE_LEFT);
            text(line instanceof Ticket.Rule ? "-".repeat(COLUMNS) : line.text(), COLUMNS);
        }
    }

    private void text(String text, int columns) {
        for (String row : rows(CodePage.printable(text), columns)) {
            put(CodePage.bytes(row), new byte[] {'\n'});
        }
    }

    /** With an empty row above and below, which is more than the four modules of quiet that readers want. */
    private void code(byte[] data) {
        byte[] quiet = {'\n'};
        put(quiet, EscPos.IN_THE_MIDDLE, EscPos.codeModel(), EscPos.codeModule(MODULE_DOTS), EscPos.codeCorrection());
        put(EscPos.codeData(data), EscPos.codePrint(), quiet);
    }

    /** Broken between words; a word that is longer than a row is broken where the row ends. */
    static List<String> rows(String text, int columns) {
        List<String> rows = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String word : text.stripTrailing().split(" ")) {
            if (row.length() > 0 && row.length() + 1 + word.length() > columns) {
                rows.add(row.toString());
                row.setLength(0);
            } else if (row.length() > 0 || word.isEmpty()) {
                row.append(' ');
            }
            row.append(word);
            while (row.length() > columns) {
                rows.add(row.substring(0, columns));
                row.delete(0, columns);
            }
        }
        rows.add(row.toString().stripTrailing());
        return rows;
    }

    private void put(byte[]... parts) {
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
    }
}
