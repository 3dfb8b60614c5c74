// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.audit.AuditEntry;
import id.anjungan.core.background.RecoveryAtStart;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.Printers;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.trust.GivenTrust;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A desk at work between a printer and an office that keep the truth; its program can end and start again. */
final class Counter implements AutoCloseable {
    static final DeskTiming TIMING = new DeskTiming(Duration.ofMillis(250), Duration.ofMinutes(3), 4, 40);

    final CrankedTime time = new CrankedTime();
    final PaperPrinter printer = new PaperPrinter(time);
    final StrictOffice office = new StrictOffice();
    final List<PrintHappening> told = new ArrayList<>();
    final List<DeskState> states = new ArrayList<>();
    final List<AuditEntry> audited = new ArrayList<>();
    private final Path folder;
    private final LedgerIds ids;
    private Journal journal;
    BreakableLedger ledger;
    DurableDesk desk;

    Counter(Path folder, long seed) throws LedgerFault {
        this.folder = folder;
        this.ids = new LedgerIds(new Random(seed));
        printer.power();
        start();
    }

    /** The program starts: recovery first, then the desk opens. */
    void start() throws LedgerFault {
        journal = Journal.open(folder, time);
        ledger = new BreakableLedger(new SqliteLedger(journal));
        var courier = new Courier(ledger, office, office, time.thread());
        var parts = new DeskParts(
                ledger, audited::add, office, Printers.paperOnly(printer), courier, time.thread(), time, TIMING, ids);
        desk = new DurableDesk(parts);
        desk.listen(changed -> states.add(changed.state()));
        new RecoveryAtStart(parts, desk::open).begin();
    }

    /** The power is cut; the world goes on without the program. */
    void cut() {
        journal.close();
        time.forgetTasks();
        printer.power();
    }

    /** Cranks until the power is cut by the ledger, or the time is over. True when it was cut. */
    boolean crankUntilCut(Duration span) {
        try {
            time.crank(span);
            return false;
        } catch (BreakableLedger.PowerCut e) {
            cut();
            return true;
        }
    }

    void order(long visit, Offer offer) {
        VisitGrant grant = new VisitGrant("visit-" + visit, "Rini S.", Assurance.CARD_AND_FINGER);
        desk.print(new PrintOrder(visit, grant, GivenTrust.trusted(offer, new byte[] {1, 2, 3})), told::add);
    }

    static Offer offer(String id, int pages) {
        var issuer = new Offer.Issuer("9971", "CN=CONTOH");
        return new Offer(
                id,
                "KARTU_KELUARGA",
                "DIRI",
                "Rini",
                "9971016001900001",
                "9971010101010001",
                pages,
                Offer.Medium.A4,
                3,
                "a".repeat(64),
                Assurance.CARD_AND_FINGER,
                false,
                issuer,
                Optional.empty());
    }

    /** The last entry of the ledger, as anybody can read it. */
    LedgerEntry last() throws LedgerFault {
        List<LedgerEntry> entries = entries();
        return entries.get(entries.size() - 1);
    }

    List<LedgerEntry> entries() throws LedgerFault {
        try (JournalReader reader = new JournalReader(folder)) {
            return reader.entries();
        }
    }

    @Override
    public void close() {
        journal.close();
    }
}
