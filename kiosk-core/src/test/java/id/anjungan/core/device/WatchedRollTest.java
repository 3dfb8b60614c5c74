// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.TicketReadiness.Obstacle;
import id.anjungan.core.office.Warning;
import id.anjungan.core.office.Warnings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a ticket printer tells of its roll reaches whoever asks for warnings. */
class WatchedRollTest {
    private static final Ticket TICKET = new Ticket(List.of(new Ticket.Text("CONTOH")));

    private final Warnings warnings = new Warnings();
    private TicketResult result = new TicketResult.Whole(true);

    private final TicketPrinter printer = new WatchedRoll(
            new TicketPrinter() {
                @Override
                public TicketReadiness readiness() {
                    return new TicketReadiness(Obstacle.NONE, true);
                }

                @Override
                public TicketResult print(Ticket ticket) {
                    return result;
                }

                @Override
                public void close() {
                    // nothing is open
                }
            },
            warnings);

    @Test
    void aRollNearItsEndIsWarnedOfUntilAnotherIsIn() throws TicketPrinterFault {
        assertThat(printer.print(TICKET)).isEqualTo(result);
        assertThat(warnings.now()).containsExactly(Warning.TICKET_PAPER_LOW);
        result = new TicketResult.Stopped(Obstacle.COVER_OPEN);
        printer.print(TICKET);
        assertThat(warnings.now()).as("nothing new is known").containsExactly(Warning.TICKET_PAPER_LOW);
        result = new TicketResult.Whole(false);
        printer.print(TICKET);
        assertThat(warnings.now()).isEmpty();
        assertThat(printer.readiness().paperLow()).isTrue();
        assertThat(warnings.now()).containsExactly(Warning.TICKET_PAPER_LOW);
    }
}
