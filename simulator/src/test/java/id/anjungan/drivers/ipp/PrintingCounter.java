// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.background.RecoveryAtStart;
import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.catalogue.Offering;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DocumentPrinter;
import id.anjungan.core.device.Printers;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.journey.print.Bearer;
import id.anjungan.core.journey.print.Choice;
import id.anjungan.core.journey.print.PrintOutcome;
import id.anjungan.core.journey.print.PrintStage;
import id.anjungan.core.journey.print.Reserving;
import id.anjungan.core.journey.print.Selection;
import id.anjungan.core.ledger.LedgerEntry;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.TrayBook.Tray;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import id.anjungan.core.office.DocumentDesk;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.VisitGrant;
import id.anjungan.core.printdesk.Courier;
import id.anjungan.core.printdesk.CrankedTime;
import id.anjungan.core.printdesk.DeskParts;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskTiming;
import id.anjungan.core.printdesk.DurableDesk;
import id.anjungan.core.printdesk.LedgerIds;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.printdesk.PrintOrder;
import id.anjungan.core.printdesk.StrictOffice;
import id.anjungan.core.trust.GivenTrust;
import id.anjungan.core.trust.TrustedDocument;
import id.anjungan.core.trust.TrustedSample;
import id.anjungan.core.visit.Stage;
import id.anjungan.core.visit.Step;
import id.anjungan.simulator.office.Rehearsal;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * The whole of the printing over one printer: desk, ledger and office of a kiosk, and the citizen who reads the screen.
 * The desk's time goes on only while a test waits, by a question to the printer at a time.
 */
final class PrintingCounter implements AutoCloseable {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(1);
    private static final DeskTiming TIMING = new DeskTiming(BETWEEN_LOOKS, Duration.ofMinutes(3), 4, 40);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int MOST_ROWS = 10_000;
    private static final String KK = "KARTU_KELUARGA";

    final CrankedTime time = new CrankedTime();
    final List<String> citizen = new ArrayList<>();
    private final Path folder;
    private final Journal journal;
    private final SqliteLedger ledger;
    private final DurableDesk desk;
    private PrintStage stage;

    /** The office as this kiosk speaks with it. */
    record Office(DocumentDesk documents, KioskDesk kiosk) {
        static Office of(Rehearsal rehearsal) {
            return new Office(rehearsal.client.documents(), rehearsal.client.kiosk());
        }

        /** Nobody is at its end but a strict clerk. */
        static Office of(StrictOffice clerk) {
            return new Office(clerk, clerk);
        }
    }

    /** A kiosk starts: what an earlier one left in this folder is settled first. */
    PrintingCounter(Path folder, Office office, DocumentPrinter printer) throws LedgerFault {
        this.folder = folder;
        journal = Journal.open(folder, time);
        ledger = new SqliteLedger(journal);
        Courier courier = new Courier(ledger, office.documents(), office.kiosk(), time.thread());
        DeskParts parts = new DeskParts(
                ledger,
                entry -> {},
                office.documents(),
                Printers.paperOnly(printer),
                courier,
                time.thread(),
                time,
                TIMING,
                new LedgerIds(new SecureRandom()));
        desk = new DurableDesk(parts);
        new RecoveryAtStart(parts, desk::open).begin();
        time.settle();
    }

    /** Somebody has come in at this office: their KK, read and trusted. */
    static Order arrives(Rehearsal rehearsal, String persona) throws OfficeFault {
        VisitGrant grant = rehearsal.open(persona);
        Offer offer = rehearsal.offer(grant, KK, "DIRI");
        byte[] bytes = rehearsal.client.documents().content(grant, offer);
        return new Order(grant, GivenTrust.trusted(offer, bytes));
    }

    /** A document of ours, which a strict clerk gives once under this id. */
    static Order order(String id, byte[] pdf, int pages) {
        Offer like = TrustedSample.of(pdf, pages).offer();
        Offer offer = new Offer(
                id,
                like.kind(),
                like.relation(),
                like.holder(),
                like.holderNik(),
                like.number(),
                pages,
                like.medium(),
                like.size(),
                like.sha256(),
                like.assurance(),
                false,
                like.issuer(),
                Optional.empty());
        return new Order(new VisitGrant("visit-1", "Siti", like.assurance()), GivenTrust.trusted(offer, pdf));
    }

    /** One person's wish. */
    record Order(VisitGrant grant, TrustedDocument document) {}

    /** Cetak is pressed; returns when the desk has done what it does without waiting for the printer. */
    void print(Order order) {
        Offer offer = order.document().offer();
        var bearer = new Bearer(Samples.citizen(), Samples.finger(), Bearer.Touch.FRESH, CardPlace.ABSENT);
        Selection selection = new Selection(Offering.of(offer), Set.of(offer.medium()));
        stage = new Reserving(bearer, Choice.of(selection, offer));
        desk.print(new PrintOrder(1, order.grant(), order.document()), this::sees);
        time.settle();
    }

    /** The screen goes on as in a visit; its stages and codes are written down. */
    private void sees(PrintHappening happening) {
        Step step = stage.next(happening);
        if (step instanceof Step.Entered entered) {
            stage = (PrintStage) entered.stage();
        } else if (step instanceof Step.Updated updated) {
            stage = (PrintStage) updated.stage();
        }
        citizen.add(step instanceof Step.Ended ended ? words(ended) : words(stage));
    }

    private static String words(Stage stage) {
        return (stage.getClass().getSimpleName() + " " + stage.code()).strip();
    }

    private static String words(Step.Ended ended) {
        if (ended.outcome() instanceof PrintOutcome.NothingPrinted nothing) {
            return "NothingPrinted " + nothing.code().code();
        }
        return "LeftInDoubt "
                + ((PrintOutcome.LeftInDoubt) ended.outcome()).code().code();
    }

    /** What the screen shows now. */
    String screen() {
        return citizen.get(citizen.size() - 1);
    }

    void untilScreen(String words) {
        until(() -> !citizen.isEmpty() && screen().equals(words));
    }

    void until(BooleanSupplier seen) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!seen.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("the citizen saw " + citizen);
            }
            time.crank(BETWEEN_LOOKS);
        }
    }

    /** Some looks at the printer later. */
    void looksOnceMore() {
        time.crank(BETWEEN_LOOKS.multipliedBy(20));
    }

    /** Rows come until the book takes no more, whatever room its file has left inside. */
    void writesUntilItCannot() {
        try {
            for (int row = 0; row < MOST_ROWS; row++) {
                ledger.tray().write(Tray.CLEAR, "");
            }
            throw new AssertionError("there is room");
        } catch (LedgerFault full) {
            assertThat(full.kind()).isEqualTo(LedgerFault.Kind.UNWRITABLE);
        }
    }

    /** Sudah saya ambil. */
    void takes() throws LedgerFault {
        desk.taken(last().copy().ledgerId(), TakenBy.PRESSED);
        until(() -> desk.state() == DeskState.FREE);
    }

    /** The citizen goes away. */
    void leaves() {
        desk.abandon(1);
        time.settle();
    }

    /** The office has heard of everything that has come to an end. */
    boolean settled() {
        try {
            return entries().stream().noneMatch(LedgerEntry::unsettled);
        } catch (LedgerFault e) {
            throw new AssertionError(e);
        }
    }

    DeskState state() {
        return desk.state();
    }

    List<LedgerEntry> entries() throws LedgerFault {
        try (JournalReader reader = new JournalReader(folder)) {
            return reader.entries();
        }
    }

    LedgerEntry last() throws LedgerFault {
        List<LedgerEntry> all = entries();
        return all.get(all.size() - 1);
    }

    @Override
    public void close() {
        journal.close();
    }
}
