// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.BlankBook.Answer;
import id.anjungan.core.ledger.BlankLoad;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.SpoilCause;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.TrayBook.Tray;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every blank is accounted for: what the book says lies in the hopper does, whatever became of the jobs. */
class BlankBookTest {
    @TempDir
    private Path folder;

    /** The machine with its hopper, its book, and staff who look into the tray. */
    private final class Machine {
        private final SplittableRandom random;
        private final List<String> lost = new ArrayList<>();
        private Journal journal;
        private SqliteLedger ledger;
        private int hopper;
        private int jobs;
        /** Blanks that left the hopper for jobs whose end nobody knows. */
        private int unknown;

        Machine(long seed) throws LedgerFault {
            random = new SplittableRandom(seed);
            start();
        }

        private void start() throws LedgerFault {
            journal = Journal.open(folder, () -> Instant.parse("2026-11-20T03:00:00Z"));
            ledger = new SqliteLedger(journal);
        }

        /** The process is killed and started again. */
        void kill() throws LedgerFault {
            journal.close();
            start();
        }

        BlankAccount account() throws LedgerFault {
            return new SqliteBlankBook(journal).account();
        }

        Answer load(int count, int difference) throws LedgerFault {
            BlankLoad load = new BlankLoad(count, hopper, difference, "P-1", "P-2");
            Answer answer = new SqliteBlankBook(journal).load(load);
            hopper += answer == Answer.LOADED ? count : 0;
            return answer;
        }

        /** One card from Cetak to whatever end. */
        void job() throws LedgerFault, AuditFault {
            String id = "L-" + ++jobs;
            Offer.Medium medium = random.nextInt(4) == 0 ? Offer.Medium.A4 : Offer.Medium.CARD;
            ledger.intend(new Copy(id, "0".repeat(64), "1".repeat(64), 1, medium));
            if (random.nextInt(10) == 0) {
                ledger.step(id, new LedgerStep.NotPrinted("OFFICE_SILENT", false));
                return;
            }
            ledger.step(id, new LedgerStep.Reserved());
            ledger.step(id, new LedgerStep.Submitted(-1));
            maybeKill();
            boolean card = medium == Offer.Medium.CARD;
            switch (random.nextInt(6)) {
                case 0 -> ledger.step(id, new LedgerStep.NotPrinted("CANCELED", false));
                case 1 -> jam(id, card);
                case 2 -> {
                    ledger.tray().write(Tray.UNCONFIRMED, id);
                    ledger.step(id, new LedgerStep.InDoubt("UNKNOWN"));
                    boolean left = card && random.nextBoolean();
                    hopper -= left ? 1 : 0;
                    unknown += card && !left ? 1 : 0;
                }
                default -> printed(id, card);
            }
            if (ledger.tray().now() != Tray.CLEAR) {
                maybeKill();
                clear();
            }
        }

        private void jam(String id, boolean card) throws LedgerFault {
            ledger.tray().write(Tray.UNCONFIRMED, id);
            boolean taken = random.nextBoolean();
            if (taken && card) {
                hopper--;
                lost.add(id);
            }
            maybeKill();
            ledger.step(id, new LedgerStep.NotPrinted("JAM", false));
        }

        private void printed(String id, boolean card) throws LedgerFault {
            hopper -= card ? 1 : 0;
            ledger.step(id, new LedgerStep.Printed("IMPRESSIONS"));
            maybeKill();
            if (random.nextInt(4) == 0) {
                ledger.tray().write(Tray.UNCONFIRMED, id);
                ledger.step(id, new LedgerStep.Spoiled(SpoilCause.BLURRED));
                return;
            }
            ledger.step(id, new LedgerStep.Taken(TakenBy.PRESSED));
            if (random.nextBoolean()) {
                ledger.acknowledge(id, LedgerState.TAKEN);
            }
        }

        private void maybeKill() throws LedgerFault {
            if (random.nextInt(5) == 0) {
                kill();
            }
        }

        private void clear() throws LedgerFault, AuditFault {
            for (String id : lost) {
                new SqliteAuditTrail(journal).record(new AuditEntry("staff", "SHEET_FOUND", id, ""));
            }
            lost.clear();
            ledger.tray().write(Tray.CLEAR, "");
        }

        void close() {
            journal.close();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBookAndTheHopperAgreeAfterAnyDay(long seed) throws LedgerFault, AuditFault {
        Machine machine = new Machine(seed);
        assertThat(machine.load(100, 0)).isEqualTo(Answer.LOADED);
        for (int i = 0; i < 60; i++) {
            machine.job();
            BlankAccount account = machine.account();
            // A card of which nobody knows lies in the hopper or does not; every other blank is where the book has it.
            assertThat(account.remaining() + machine.unknown)
                    .as("after job %d", i)
                    .isEqualTo(machine.hopper);
            assertThat(account.loaded())
                    .isEqualTo(account.delivered()
                            + account.spoiled()
                            + account.inDoubt()
                            + account.underWay()
                            + account.missing()
                            + account.remaining());
            assertThat(account.underWay()).isZero();
        }
        machine.close();
    }

    @Test
    void aCountThatDiffersIsNotWrittenUnlessItIsSaidToThePiece() throws LedgerFault {
        Machine machine = new Machine(1);
        machine.load(100, 0);
        machine.hopper = 98;

        assertThat(machine.load(50, 0)).isEqualTo(Answer.DIFFERS);
        assertThat(machine.load(50, -1)).isEqualTo(Answer.DIFFERS);
        assertThat(machine.account().loaded()).isEqualTo(100);
        assertThat(machine.load(50, -2)).isEqualTo(Answer.LOADED);
        assertThat(machine.account()).isEqualTo(new BlankAccount(150, 0, 0, 0, 0, 2));
        assertThat(machine.account().remaining()).isEqualTo(148);
        machine.close();
    }

    @Test
    void nobodyCountsWhileACardIsOnItsWay() throws LedgerFault {
        Machine machine = new Machine(1);
        machine.load(10, 0);
        machine.ledger.intend(new Copy("L-1", "0".repeat(64), "1".repeat(64), 1, Offer.Medium.CARD));
        machine.ledger.step("L-1", new LedgerStep.Reserved());
        machine.ledger.step("L-1", new LedgerStep.Submitted(-1));

        assertThat(machine.load(10, 0)).isEqualTo(Answer.UNDER_WAY);
        machine.close();
    }

    @Test
    void oneAloneLoadsNothing() {
        assertThatThrownBy(() -> new BlankLoad(10, 0, 0, "P-1", "p-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BlankLoad(0, 0, 0, "P-1", "P-2")).isInstanceOf(IllegalArgumentException.class);
    }
}
