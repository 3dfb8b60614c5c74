// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.Ticket;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A ticket's bytes: the commands that are meant, and no others, whatever the text says. */
class TicketWriterTest {
    private static final String BEGIN = "1b40" + "1d6100" + "1b7413";
    private static final String CUT = "1d564200";

    @Test
    void eachSortOfLineHasItsCommands() {
        assertThat(hex(new Ticket.Heading("AB"))).isEqualTo("1b6101" + "1d2111" + "41420a" + "1d2100");
        assertThat(hex(new Ticket.Centred("AB"))).isEqualTo("1b6101" + "41420a");
        assertThat(hex(new Ticket.Text("AB"))).isEqualTo("1b6100" + "41420a");
        assertThat(hex(new Ticket.Strong("AB"))).isEqualTo("1b6100" + "1b4501" + "41420a" + "1b4500");
        assertThat(hex(new Ticket.Rule())).isEqualTo("1b6100" + "2d".repeat(48) + "0a");
    }

    @Test
    void aCodeIsDrawnByThePrinter() {
        assertThat(hex(new Ticket.Code("L-1")))
                .isEqualTo("0a" + "1b6101"
                        + "1d286b0400314132" + "00"
                        + "1d286b0300314306"
                        + "1d286b0300314531"
                        + "1d286b0600315030" + "4c2d31"
                        + "1d286b0300315130" + "0a");
    }

    @Test
    void linesBreakBetweenWordsAndLongWordsWhereTheRowEnds() {
        assertThat(TicketWriter.rows("satu dua tiga", 8)).containsExactly("satu dua", "tiga");
        assertThat(TicketWriter.rows("abcdefghij kl", 4)).containsExactly("abcd", "efgh", "ij", "kl");
        assertThat(TicketWriter.rows("", 4)).containsExactly("");
        assertThat(TicketWriter.rows("abcd efgh", 4)).containsExactly("abcd", "efgh");
    }

    @Test
    void noRowIsLongerThanThePaper() {
        Random lot = new Random(5);
        for (int i = 0; i < 2000; i++) {
            String text = lot.ints(lot.nextInt(120), 0, 12)
                    .mapToObj(c -> c < 3 ? " " : "x")
                    .reduce("", String::concat);
            int columns = 1 + lot.nextInt(20);
            List<String> rows = TicketWriter.rows(text, columns);
            assertThat(rows).allMatch(row -> row.length() <= columns);
            assertThat(String.join("", rows).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    void whatThePageLacksBecomesTheNearest() {
        assertThat(CodePage.printable("08.00–15.00 “KTP‑el” … é Ø €")).isEqualTo("08.00-15.00 \"KTP-el\" ... é Ø €");
        assertThat(CodePage.printable("Ḍarmā ﬁ 家 e\u0301\u200B")).isEqualTo("Darma fi ? e");
        assertThat(CodePage.bytes("é€")).isEqualTo("é€".getBytes(Charset.forName("IBM00858")));
    }

    @Test
    void noTextWhateverItIsMakesACommand() {
        Random lot = new Random(9);
        for (int i = 0; i < 2000; i++) {
            String text = IntStream.range(0, 40)
                    .map(n -> lot.nextInt(4) == 0 ? lot.nextInt(0x20) : lot.nextInt(0x10FFFF))
                    .filter(c -> !(c >= 0xD800 && c <= 0xDFFF))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            String printable = CodePage.printable(text);
            byte[] bytes = CodePage.bytes(printable);
            assertThat(bytes).hasSize(printable.length());
            for (byte b : bytes) {
                assertThat(b & 0xFF).isGreaterThanOrEqualTo(0x20).isNotEqualTo(0x7F);
            }
        }
    }

    @Test
    void theLargestTicketFitsAPrintersMemory() {
        Ticket.Line line = new Ticket.Strong("x".repeat(Ticket.MOST_TEXT / Ticket.MOST_LINES));
        assertThat(TicketWriter.bytes(new Ticket(java.util.Collections.nCopies(Ticket.MOST_LINES, line))))
                .hasSizeLessThan(4096);
        assertThatThrownBy(() -> new Ticket(List.of(new Ticket.Text("x".repeat(Ticket.MOST_TEXT + 1)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ticket.Code("a b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ticket.Code("\u001B")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String hex(Ticket.Line line) {
        String all = HexFormat.of().formatHex(TicketWriter.bytes(new Ticket(List.of(line))));
        assertThat(all).startsWith(BEGIN).endsWith(CUT);
        return all.substring(BEGIN.length(), all.length() - CUT.length());
    }
}
