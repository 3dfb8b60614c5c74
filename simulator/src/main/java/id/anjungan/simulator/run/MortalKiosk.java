// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.simulator.office.OfficeBook;
import id.anjungan.simulator.office.VirtualOffice;
import id.anjungan.simulator.scenario.Act;
import id.anjungan.simulator.scenario.Act.Verb;
import id.anjungan.simulator.scenario.KioskLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One kiosk to which somebody comes to print again and again, and which is killed at any instant of it and started
 * again; the world, its printer and its office live on. An officer authorises a new copy before each visit.
 */
public final class MortalKiosk implements AutoCloseable, KioskLine.Listener {
    private static final long LONGEST_SECONDS = 240;
    private static final long GLANCE_MILLIS = 20;
    private static final String OUT_OF_SERVICE = "trouble.OutOfService";
    private static final String WELCOMING = "welcome.Welcoming";

    private static final Map<String, String> ASKED_FOR = Map.of(
            WELCOMING,
            "mulai",
            "welcome.ChoosingService",
            "cetak",
            "identify.ChoosingWayIn",
            "ktp-el",
            "identify.ReadingNotice",
            "lanjut",
            "print.ChoosingDocuments",
            "dokumen-1",
            "print.Confirming",
            "cetak",
            "trouble.Apologising",
            "lanjut");

    private record Entered(int entry, String stage) {}

    private final BlockingQueue<Entered> entered = new LinkedBlockingQueue<>();
    private final SheetsOnScreen sheets = new SheetsOnScreen();
    private final Path data;
    private final Hall hall;
    private final WorldProps props;
    private String stage = SheetsOnScreen.NOTHING;

    /**
     * Starts the kiosk of the build and its world.
     *
     * @param state where keys, certificates and populations are or are made
     * @param folder an empty one, for everything that comes of it
     */
    public MortalKiosk(Path state, Path folder) throws IOException {
        this(state, folder, new RunOptions());
    }

    /**
     * Starts an installed kiosk under its keeper, and its world.
     *
     * @param state where keys, certificates and populations are or are made
     * @param folder an empty one, for everything that comes of it
     */
    public MortalKiosk(Path state, Path folder, KioskProgram installed) throws IOException {
        this(state, folder, RunOptions.kept(installed));
    }

    private MortalKiosk(Path state, Path folder, RunOptions options) throws IOException {
        options.headless = true;
        options.fast = true;
        options.blind = true;
        options.state = state;
        Hall.Places places = Hall.Places.under(folder);
        data = places.kiosk();
        hall = new Hall(options, places, this, document -> {});
        hall.world().printer().listen(sheets);
        hall.world().office().knobs().offers(List.of("KARTU_KELUARGA"));
        props = new WorldProps(hall.world(), hall.world().people().persona("siti"), new HallActs(hall, data));
        hall.world().expect(props.persona());
        hall.kiosk().start();
    }

    /** Follows the visits for so many stages and kills the kiosk so long after, whatever it is doing then. */
    public void killAfter(int stages, Duration later) throws InterruptedException, IOException {
        for (int seen = 0; seen < stages; seen++) {
            act(next());
        }
        TimeUnit.NANOSECONDS.sleep(later.toNanos());
        hall.kiosk().kill();
        hall.kiosk().start();
    }

    /** Leads a visit from the attract screen to this stage; blocks until it is shown. */
    public void lead(String wanted) throws InterruptedException {
        act(new Entered(0, stage));
        for (Entered now = next(); !now.stage().equals(wanted); now = next()) {
            act(now);
        }
    }

    /**
     * Blocks until the attract screen is shown, and does what the stages until then ask for.
     *
     * @return those stages
     */
    public List<String> untilWelcoming() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        for (Entered now = next(); !now.stage().equals(WELCOMING); now = next()) {
            seen.add(now.stage());
            act(now);
        }
        return seen;
    }

    /** Lets the kiosk come to rest, and the office hear of everything. */
    public void settle() throws InterruptedException {
        if (!stage.equals(WELCOMING)) {
            untilWelcoming();
        }
        awaitReports();
    }

    /** The kiosk's process; another one after each start. */
    public ProcessHandle process() {
        return hall.kioskItself();
    }

    /** Where the window stands, as a value for {@code DISPLAY}. */
    public String display() {
        return hall.display();
    }

    /** The office hears of ends on a thread of its own, which a new citizen does not wait for; an officer does. */
    private void awaitReports() throws InterruptedException {
        LedgerWatch ledger = new LedgerWatch(data);
        long end = end();
        while (!ledger.settled() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
    }

    /** What must not be, by the world's own record and by the kiosk's books; to be asked when all is settled. */
    public List<String> complaints() throws LedgerFault {
        OfficeBook book = hall.world().office().book();
        List<String> wrong = new ArrayList<>(new WorldTruth(sheets, book).complaints());
        try (JournalReader reader = new JournalReader(data)) {
            reader.verify(book.heads(VirtualOffice.KIOSK))
                    .firstBreak()
                    .ifPresent(broken -> wrong.add("the chain is broken: " + broken));
            TwoBooks books = new TwoBooks(book.reservations(), id -> (int) sheets.left().stream()
                    .filter(sheet -> sheet.job().equals(id))
                    .count());
            wrong.addAll(books.differences(reader.entries()));
        }
        return wrong;
    }

    /** Sheets that left the printer. */
    public int sheets() {
        return sheets.count();
    }

    /** Copies that the office reserved. */
    public int copies() {
        return hall.world().office().book().reservations().size();
    }

    private Entered next() throws InterruptedException {
        Entered now = entered.poll(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (now == null) {
            throw new IllegalStateException("nothing happens after " + stage);
        }
        stage = now.stage();
        return now;
    }

    private void act(Entered now) throws InterruptedException {
        switch (now.stage()) {
            case WELCOMING -> {
                // Whoever was there when it was killed may have left the card.
                perform(Verb.LIFT_CARD, "");
                awaitReports();
                renew();
                press(WELCOMING);
            }
            case "identify.AwaitingCard" -> perform(Verb.LAY_CARD, "");
            case "identify.AskingForFinger" -> {
                perform(Verb.LIFT_CARD, "");
                perform(Verb.FINGER, "genuine");
            }
            case "print.TakingPaper" -> {
                perform(Verb.TAKE_PAPER, "");
                press("sudah-diambil", end());
            }
            case OUT_OF_SERVICE -> perform(Verb.STAFF, "tray-clear");
            case "farewell.Farewell" -> passTime(now);
            default -> press(now.stage());
        }
    }

    /** When the machine has done what it does behind the screen. */
    private void press(String at) throws InterruptedException {
        if (ASKED_FOR.containsKey(at)) {
            press(ASKED_FOR.get(at), end());
        }
    }

    private void press(String control, long end) throws InterruptedException {
        while (!hall.line().atRest() && entered.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
        hall.line().press(control);
    }

    private static long end() {
        return System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    }

    /** Nobody there is in a hurry, and the visit clock does not run by itself here. */
    private void passTime(Entered now) throws InterruptedException {
        long end = end();
        while (entered.isEmpty() && System.nanoTime() < end) {
            hall.line().jump(now.entry());
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
    }

    private void perform(Verb verb, String argument) {
        props.perform(new Act(verb, argument));
    }

    private void renew() {
        OfficeBook book = hall.world().office().book();
        book.reservations().stream()
                .filter(copy -> copy.fate().isPresent())
                .forEach(copy -> book.renew(copy.ledgerId()));
    }

    @Override
    public void entered(int entry, String title, String happening, String code) {
        sheets.entered(title);
        entered.add(new Entered(entry, title));
    }

    /** What an earlier program entered is over. */
    @Override
    public void hungUp() {
        sheets.entered(SheetsOnScreen.NOTHING);
        entered.clear();
    }

    @Override
    public void close() throws IOException {
        hall.close();
    }
}
