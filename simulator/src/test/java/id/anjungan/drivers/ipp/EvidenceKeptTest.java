// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.PrinterSurvey;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.SqliteCommissioningBook;
import id.anjungan.core.printdesk.Commissioning;
import id.anjungan.core.printdesk.CrankedTime;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.StrictOffice;
import java.awt.Color;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real printer is commissioned with what it gives, and is held to it. */
@Tag("process")
@Timeout(900)
class EvidenceKeptTest {
    @TempDir
    Path folder;

    private EvePrinter eve;

    @BeforeEach
    void open() throws Exception {
        EvePrinter.demand();
        eve = new EvePrinter(folder);
    }

    @AfterEach
    void close() {
        eve.close();
    }

    private Map<String, String> settings(PrintEvidence evidence) {
        return Map.of("printer.url", eve.url(), "printer.evidence", evidence.word());
    }

    /** The printer's uuid, and the evidence that a test page brought when it told of so many sides. */
    private Map.Entry<String, Optional<PrintEvidence>> testPage(int sides) throws Exception {
        int[] looks = {0};
        IppCommissioner commissioner = new IppCommissioner(time -> {
            if (looks[0]++ == 0) {
                assertThat(job()).startsWith("UJI-");
                eve.puts(sides);
                eve.ends(0);
            }
        });
        PrinterSurvey survey = commissioner.survey(settings(PrintEvidence.COUNTER));
        assertThat(survey.lacks()).isEmpty();
        assertThat(survey.markers()).containsEntry("black toner", 75);
        return Map.entry(survey.printer(), commissioner.prove(settings(PrintEvidence.COUNTER)));
    }

    private String job() {
        try {
            return eve.awaitJob();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void impressionsAreCommissionedAndKept() throws Exception {
        Path kiosk = folder.resolve("kiosk");
        var first = testPage(1);
        assertThat(first.getValue()).contains(PrintEvidence.IMPRESSIONS);
        assertThat(commission(kiosk, first.getKey(), PrintEvidence.IMPRESSIONS)).isTrue();

        var then = testPage(0);
        assertThat(then.getValue()).contains(PrintEvidence.COMPLETED);
        assertThat(then.getKey()).isEqualTo(first.getKey());
        assertThat(commission(kiosk, then.getKey(), PrintEvidence.COMPLETED)).isFalse();

        PrintEvidence demanded = demanded(kiosk, PrintEvidence.COMPLETED);
        assertThat(demanded).isEqualTo(PrintEvidence.IMPRESSIONS);
        DocumentPrinter printer = new IppPrinterMaker().open(settings(demanded));
        try (var counter = new PrintingCounter(kiosk, PrintingCounter.Office.of(new StrictOffice()), printer)) {
            counter.print(PrintingCounter.order("offer-1", SampleDocuments.letter(Color.BLACK), 1));
            job();
            eve.ends(0);
            counter.untilScreen("LeftInDoubt K-408");
            assertThat(counter.last().state()).isEqualTo(LedgerState.IN_DOUBT);
            assertThat(counter.state()).isEqualTo(DeskState.TRAY_UNCONFIRMED);
        }
    }

    private static boolean commission(Path kiosk, String printer, PrintEvidence given) throws LedgerFault {
        try (Journal journal = Journal.open(kiosk, new CrankedTime())) {
            return new Commissioning(new SqliteCommissioningBook(journal)).commission(printer, given);
        }
    }

    private static PrintEvidence demanded(Path kiosk, PrintEvidence setting) throws LedgerFault {
        try (Journal journal = Journal.open(kiosk, new CrankedTime())) {
            return new Commissioning(new SqliteCommissioningBook(journal)).demanded(setting);
        }
    }
}
