// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.TakenBy;
import java.nio.file.Path;
import java.time.InstantSource;

/** A program that writes steps until it is killed, and says of each that it is durable. */
public final class StepWriter {
    private StepWriter() {}

    public static void main(String[] arguments) throws LedgerFault {
        Journal journal = Journal.open(Path.of(arguments[0]), InstantSource.system());
        SqliteLedger ledger = new SqliteLedger(journal);
        String prefix = "L-" + arguments[1] + "-";
        for (int copy = 0; ; copy++) {
            String id = prefix + copy;
            ledger.intend(new Copy(id, "0".repeat(64), "a".repeat(64), 1, Offer.Medium.A4));
            acknowledge(id + " INTENDED");
            for (LedgerStep step : new LedgerStep[] {
                new LedgerStep.Reserved(),
                new LedgerStep.Submitted(copy),
                new LedgerStep.Printed("x"),
                new LedgerStep.Taken(TakenBy.SENSOR),
                new LedgerStep.Confirmed()
            }) {
                ledger.step(id, step);
                acknowledge(id + " " + step.to());
            }
        }
    }

    private static void acknowledge(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
