// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.JobReport;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.printdesk.SheetWitness.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a counter says of a job that the printer has forgotten. */
class SheetWitnessTest {
    @ParameterizedTest
    @CsvSource({
        "4711, 4711, NOTHING",
        "4711, 4712, UNSURE",
        "4711, 4713, UNSURE",
        "4711, 0, UNSURE",
        "4711, -1, UNSURE",
        "0, 0, UNSURE",
        "-1, -1, UNSURE"
    })
    void onlyACounterThatStoodStillSaysThatNothingCameOut(long before, long now, Verdict verdict) {
        Copy copy = new Copy("L-1", "0".repeat(64), "a".repeat(64), 2, Offer.Medium.A4);
        LedgerEntry submitted =
                LedgerEntry.intended(copy).after(new LedgerStep.Reserved()).after(new LedgerStep.Submitted(before));

        assertThat(new SheetWitness(submitted).judge(JobReport.NO_JOB, now)).isEqualTo(verdict);
    }
}
