// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.background.Heartbeat;
import id.anjungan.core.background.RecoveryAtStart;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.Printers;
import id.anjungan.core.itinerary.Itinerary;
import id.anjungan.core.journey.print.PrintCrew;
import id.anjungan.core.journey.print.PrintErrand;
import id.anjungan.core.journey.print.PrintErrands;
import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.ledger.sqlite.SqliteAuditTrail;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.office.http.OfficeOnWire;
import id.anjungan.core.printdesk.Courier;
import id.anjungan.core.printdesk.DeskParts;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.printdesk.DeskTiming;
import id.anjungan.core.printdesk.DurableDesk;
import id.anjungan.core.printdesk.LedgerIds;
import id.anjungan.core.visit.Errand;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.HandCrankedVisits;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.Reply;
import id.anjungan.core.visit.Surroundings;
import id.anjungan.core.visit.Visit;
import id.anjungan.core.visit.VisitListener;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A kiosk as it is wired in earnest, but for its window and what reads cards and fingers. It can be killed. */
final class HallKiosk {
    private static final Set<String> NOBODYS = Set.of("welcome.Welcoming", "trouble.OutOfService");
    private static final DeskTiming TIMING = new DeskTiming(Duration.ofSeconds(1), Duration.ofMinutes(3), 4, 40);
    private static final Duration BEAT = Duration.ofMinutes(5);
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(10);

    /** Whose an order is: the visits of a program are numbered. */
    record Order(int run, long visit, Turn turn) {
        boolean is(Order other) {
            return run == other.run && visit == other.visit;
        }
    }

    final String name;
    final HallPrinter printer;
    final Wire wire;
    final Random lot;
    private final Hall hall;
    private final Path folder;
    private final LedgerIds ids;
    private Program program;
    private Journal journal;
    private SqliteLedger ledger;
    private HandCrankedVisits visits;
    private boolean begun;
    private int run;
    private Order order;
    DurableDesk desk;
    Turn turn;

    HallKiosk(Hall hall, String name, long seed) {
        this.hall = hall;
        this.name = name;
        this.lot = new Random(seed);
        this.ids = new LedgerIds(new Random(seed + 1));
        this.folder = hall.folder().resolve(name);
        this.printer = new HallPrinter(hall.time(), () -> order, sheet -> hall.left(this, sheet));
        this.wire = new Wire(hall, name, new Random(seed + 2));
    }

    Path folder() {
        return folder;
    }

    void start() {
        run++;
        begun = false;
        program = hall.time().program();
        requireWholeChain();
        try {
            journal = Journal.open(folder, hall.time());
            ledger = new SqliteLedger(journal);
        } catch (LedgerFault e) {
            throw new IllegalStateException(e);
        }
        HttpsOffice office = OfficeOnWire.client(wire.of(program), program);
        DeskThread officeThread = program.thread();
        SqliteAuditTrail audit = new SqliteAuditTrail(journal);
        Printers printers = Printers.paperOnly(printer);
        Courier courier = new Courier(ledger, office.documents(), office.kiosk(), officeThread);
        DeskParts parts = new DeskParts(
                ledger, audit, office.documents(), printers, courier, program.thread(), program, TIMING, ids);
        desk = new DurableDesk(parts);
        PrintCrew crew =
                new PrintCrew(office.documents(), (offer, bytes) -> null, printers, desk, office.visits(), null, audit);
        visits = visits(new HallErrands(program, office, printer, new PrintErrands(crew), () -> turn.citizen()));
        desk.listen(changed -> {
            visits.post(changed);
            if (changed.state() != DeskState.BUSY) {
                open();
            }
            hall.deskIs(this, changed.state());
        });
        new RecoveryAtStart(parts, desk::open).begin();
        program.after(LONGEST_RECOVERY, this::open);
        new Heartbeat(office.kiosk(), () -> health(journal.head()), told -> {}).begin(officeThread, BEAT);
    }

    private KioskDesk.Health health(ChainHead head) {
        return new KioskDesk.Health(desk.state().name(), head.rows(), head.hash(), Set.of(), List.of());
    }

    /** I7: whatever the program was doing when it was killed. */
    private void requireWholeChain() {
        if (Journal.exists(folder)) {
            try (JournalReader reader = new JournalReader(folder)) {
                reader.verify(hall.office().book().heads(name))
                        .firstBreak()
                        .ifPresent(broken -> hall.complain(this, "the chain is broken: " + broken));
            } catch (LedgerFault e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private HandCrankedVisits visits(HallErrands errands) {
        Errands noted = (Errand errand, Reply reply) -> {
            if (errand instanceof PrintErrand.PrintDocument) {
                order = new Order(run, reply.visit(), turn);
            }
            return errands.begin(errand, reply);
        };
        VisitListener hallListens = new VisitListener() {
            @Override
            public void entered(Visit visit) {
                hall.entered(HallKiosk.this, visit.stage());
            }

            @Override
            public void updated(Visit visit) {
                // What a citizen does depends on stages alone.
            }

            @Override
            public void broke(Visit visit, RuntimeException bug) {
                throw new AssertionError(name + " at " + visit.stage().title(), bug);
            }
        };
        HandCrankedVisits made = new HandCrankedVisits(
                new Itinerary(() -> List.of("ktp-el"), desk.state()),
                noted,
                new Surroundings(
                        program,
                        List.of(hallListens),
                        new Random(lot.nextLong()),
                        Preferences.fresh(Preferences.Language.ID)));
        made.post(new ReaderBack());
        made.post(new CardLifted());
        return made;
    }

    private void open() {
        if (!begun) {
            begun = true;
            visits.start();
        }
    }

    /** As {@code kill -9} does it. */
    void kill() {
        program.kill();
        journal.close();
        visits = null;
        begun = false;
    }

    boolean runs() {
        return visits != null;
    }

    HandCrankedVisits visits() {
        return visits;
    }

    /** Who stands before the screen, by run and visit; null for nobody. */
    Order onScreen() {
        boolean nobody = !begun || NOBODYS.contains(visits.stage().title());
        return nobody ? null : new Order(run, visits.now().id(), turn);
    }

    boolean isAt(String stage) {
        return begun && visits.stage().title().equals(stage);
    }

    boolean isFree() {
        return isAt("welcome.Welcoming") && desk.state() == DeskState.FREE;
    }

    boolean isSettled() {
        return runs() && desk.state() == DeskState.FREE && ledger.unsettled().isEmpty();
    }
}
