// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.ticket;

import static id.anjungan.simulator.papers.ExamplePage.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.Ticket;
import id.anjungan.core.device.TicketReadiness.Obstacle;
import id.anjungan.core.device.TicketResult;
import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.PassingLine;
import id.anjungan.drivers.serial.SerialLine;
import id.anjungan.drivers.ticket.SerialTicketPrinter;
import id.anjungan.simulator.papers.ExamplePage;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every byte of the examples in {@code docs/perangkat/tiket.md} crosses a line here, between driver and virtual
 * printer.
 */
@Timeout(60)
class TicketPageTest {
    private static final Ticket TICKET = new Ticket(List.of(
            new Ticket.Heading("TANDA TERIMA"),
            new Ticket.Strong("Kartu Keluarga"),
            new Ticket.Rule(),
            new Ticket.Code("L-CONTOH")));

    /** Writes down what crosses, commands one by one. Its time is slow, so that no answer is late on a busy machine. */
    private static final class NotingLine extends PassingLine {
        private static final int TIMES_SLOWER = 60;

        private final StringBuilder notes = new StringBuilder();

        NotingLine(SerialLine line) {
            super(line);
        }

        @Override
        public void write(byte[] bytes) throws LineGone {
            CommandStream stream = new CommandStream();
            stream.take(bytes, urgent -> notes.append(labelled(urgent[1] == 4 ? "DLE EOT" : "DLE DC4", urgent)));
            Optional<byte[]> command = stream.next();
            while (command.isPresent()) {
                notes.append(labelled(name(command.get()), command.get()));
                command = stream.next();
            }
            super.write(bytes);
        }

        private static String name(byte[] command) {
            return switch (command[0]) {
                case 0x0A -> "LF";
                case 0x1B -> "ESC " + (char) command[1];
                case 0x1D -> command[1] == '(' ? "GS ( k" : "GS " + (char) command[1];
                default -> "text";
            };
        }

        @Override
        public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
            int count = super.read(buffer, waitNanos * TIMES_SLOWER);
            if (count > 0) {
                notes.append(labelled("", Arrays.copyOf(buffer, count)));
            }
            return count;
        }

        @Override
        public long now() {
            return super.now() / TIMES_SLOWER;
        }
    }

    @Test
    void everyExampleCrossesTheLine(@TempDir Path folder) throws Exception {
        Map<String, String> made = new LinkedHashMap<>();
        var setup = new VirtualTicketPrinter.Setup(38_400, folder.resolve("ticket"));
        try (VirtualTicketPrinter device = new VirtualTicketPrinter(setup, Pace.fast(), WireLog.none())) {
            NotingLine line = new NotingLine(new JSerialCommLine(device.start()));
            SerialTicketPrinter driver = new SerialTicketPrinter(line, 38_400);
            assertThat(driver.print(TICKET)).isEqualTo(new TicketResult.Whole(false));
            made.put("tanda-terima", line.notes.toString());
            line.notes.setLength(0);
            device.set(TicketCondition.COVER_OPEN);
            assertThat(driver.print(TICKET)).isEqualTo(new TicketResult.Stopped(Obstacle.COVER_OPEN));
            made.put("penutup-terbuka", line.notes.toString());
        }
        new ExamplePage("tiket.md").holds(made);
    }
}
