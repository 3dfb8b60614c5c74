// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.Commissioned;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.PrintEvidence;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.ledger.sqlite.SqliteCommissioningBook;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CommissioningTest {
    private static final String PRINTER = "urn:uuid:1";

    @TempDir
    Path folder;

    /** What a kiosk that starts now demands, with this setting. */
    private PrintEvidence demanded(PrintEvidence setting) throws LedgerFault {
        try (Journal journal = Journal.open(folder, new CrankedTime())) {
            return new Commissioning(new SqliteCommissioningBook(journal)).demanded(setting);
        }
    }

    private boolean commission(String printer, PrintEvidence given) throws LedgerFault {
        try (Journal journal = Journal.open(folder, new CrankedTime())) {
            return new Commissioning(new SqliteCommissioningBook(journal)).commission(printer, given);
        }
    }

    private Optional<Commissioned> newest() throws LedgerFault {
        try (Journal journal = Journal.open(folder, new CrankedTime())) {
            return new SqliteCommissioningBook(journal).newest();
        }
    }

    @Test
    void theSettingOfANewMachineHoldsWhateverIsSetLater() throws LedgerFault {
        assertThat(newest()).isEmpty();
        assertThat(demanded(PrintEvidence.IMPRESSIONS)).isEqualTo(PrintEvidence.IMPRESSIONS);
        assertThat(demanded(PrintEvidence.COMPLETED)).isEqualTo(PrintEvidence.IMPRESSIONS);
        assertThat(demanded(PrintEvidence.COUNTER)).isEqualTo(PrintEvidence.IMPRESSIONS);
        assertThat(newest()).contains(new Commissioned("", PrintEvidence.IMPRESSIONS));
    }

    @ParameterizedTest
    @EnumSource(PrintEvidence.class)
    void whatAPrinterGaveIsDemandedFromThenOn(PrintEvidence given) throws LedgerFault {
        demanded(PrintEvidence.COUNTER);
        assertThat(commission(PRINTER, given)).isTrue();
        for (PrintEvidence setting : PrintEvidence.values()) {
            assertThat(demanded(setting)).isEqualTo(given);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTER, IMPRESSIONS, false",
        "COUNTER, COMPLETED, false",
        "IMPRESSIONS, COMPLETED, false",
        "IMPRESSIONS, IMPRESSIONS, true",
        "COMPLETED, COUNTER, true",
        "IMPRESSIONS, COUNTER, true"
    })
    void theSamePrinterIsNeverCommissionedWithLess(PrintEvidence first, PrintEvidence then, boolean accepted)
            throws LedgerFault {
        commission(PRINTER, first);

        assertThat(commission(PRINTER, then)).isEqualTo(accepted);
        assertThat(demanded(PrintEvidence.COMPLETED)).isEqualTo(accepted ? then : first);
    }

    @Test
    void anotherPrinterMayGiveLess() throws LedgerFault {
        commission(PRINTER, PrintEvidence.COUNTER);
        assertThat(commission("urn:uuid:2", PrintEvidence.COMPLETED)).isTrue();
        assertThat(demanded(PrintEvidence.COUNTER)).isEqualTo(PrintEvidence.COMPLETED);
    }

    @Test
    void cardsHaveACommissioningOfTheirOwn() throws LedgerFault {
        commission(PRINTER, PrintEvidence.COUNTER);
        try (Journal journal = Journal.open(folder, new CrankedTime())) {
            Commissioning cards = new Commissioning(SqliteCommissioningBook.ofCards(journal));
            assertThat(cards.demanded(PrintEvidence.IMPRESSIONS)).isEqualTo(PrintEvidence.IMPRESSIONS);
            assertThat(cards.commission(PRINTER, PrintEvidence.IMPRESSIONS)).isTrue();
            assertThat(cards.commission(PRINTER, PrintEvidence.COMPLETED)).isFalse();
            assertThat(cards.demanded(PrintEvidence.COMPLETED)).isEqualTo(PrintEvidence.IMPRESSIONS);
        }
        assertThat(demanded(PrintEvidence.COMPLETED)).isEqualTo(PrintEvidence.COUNTER);
    }

    @Test
    void commissioningsAreRowsOfTheChain() throws LedgerFault {
        commission(PRINTER, PrintEvidence.COUNTER);
        commission(PRINTER, PrintEvidence.COMPLETED);
        try (JournalReader reader = new JournalReader(folder)) {
            var verified = reader.verify(List.of());
            assertThat(verified.firstBreak()).isEmpty();
            assertThat(verified.head().rows()).isEqualTo(1);
        }
    }
}
