// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.crossing;

import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.TrayKeeper;
import id.anjungan.core.visit.Stage;
import id.anjungan.simulator.office.OfficeAtHand;
import id.anjungan.simulator.people.Crowd;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Many kiosks, one office, and those who come and go, in one virtual time under one seed. What it sees, it judges. */
final class Hall implements AutoCloseable {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final Set<String> MACHINES =
            Set.of("identify.ReadingCard", "identify.OpeningVisit", "print.AwaitingDocuments", "print.Reserving");

    private final VirtualTime time = new VirtualTime();
    private final Path folder;
    private final OfficeAtHand office;
    private final List<HallKiosk> kiosks = new ArrayList<>();
    private final List<Persona> people;
    private final Random lot;
    private final Wire.Strays strays = new Wire.Strays();
    private final HallCitizen citizens;
    private final Plan plan;
    private final Set<String> atMachines = new HashSet<>();
    private final Map<HallKiosk, Integer> visitsLeft = new HashMap<>();
    private final List<HallPrinter.Sheet> sheets = new ArrayList<>();
    private final Set<HallPrinter.Sheet> delivered = new HashSet<>();
    private final Set<String> pages = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> trace = new ArrayList<>();
    private final Map<HallKiosk, Instant> since = new HashMap<>();
    private final Map<String, Integer> renewals = new HashMap<>();
    private int visits;
    private boolean calm;

    /** @param faults whether machines, lines and citizens fail */
    record Plan(int kiosks, int visitsEach, boolean faults, long seed) {}

    Hall(Path state, Path folder, Plan plan) throws IOException {
        this.folder = folder;
        this.plan = plan;
        this.lot = new Random(plan.seed());
        Population crowd = Crowd.ofCouples(Math.max(2, plan.kiosks()));
        this.people = crowd.households().stream()
                .flatMap(household -> household.members().stream())
                .toList();
        List<String> names = IntStream.range(0, plan.kiosks())
                .mapToObj("ADM-%04d"::formatted)
                .toList();
        this.office = new OfficeAtHand(state, folder.resolve("office"), crowd, time, names);
        this.citizens = new HallCitizen(this, plan.faults());
        stock(crowd);
        for (String name : names) {
            HallKiosk kiosk = new HallKiosk(this, name, lot.nextLong());
            kiosks.add(kiosk);
            visitsLeft.put(kiosk, plan.visitsEach());
        }
    }

    private void stock(Population crowd) throws IOException {
        for (Persona person : people) {
            for (String subject : Turn.subjects(person)) {
                boolean kk = subject.startsWith("KARTU");
                if (!kk || crowd.household(person.kkNumber()).head().equals(person)) {
                    int pages = kk && person.nik().hashCode() % 2 == 0 ? 2 : 1;
                    List<String> marks = IntStream.rangeClosed(1, pages)
                            .mapToObj(page -> Turn.mark(subject, page))
                            .toList();
                    String[] words = subject.split(" ");
                    byte[] pdf = MarkedPages.pdf(marks);
                    office.stock(new OfficeAtHand.Ready(words[0], words[1], person, pdf, pages));
                }
            }
        }
    }

    VirtualTime time() {
        return time;
    }

    Path folder() {
        return folder;
    }

    OfficeAtHand office() {
        return office;
    }

    Wire.Strays strays() {
        return strays;
    }

    List<HallKiosk> kiosks() {
        return Collections.unmodifiableList(kiosks);
    }

    List<HallPrinter.Sheet> sheets() {
        return sheets;
    }

    boolean isCalm() {
        return calm;
    }

    int visits() {
        return visits;
    }

    int deliveredSheets() {
        return delivered.size();
    }

    /** The n-th couple of the town, from 0. */
    List<Persona> couple(int number) {
        return people.subList(2 * number, 2 * number + 2);
    }

    int renewalsOf(String subject) {
        return renewals.getOrDefault(subject, 0);
    }

    /** All that was seen, in order. */
    List<String> trace() {
        return trace;
    }

    /** What must not be, with when and where. */
    List<String> complaints() {
        return complaints;
    }

    void complain(HallKiosk kiosk, String what) {
        complaints.add("seed " + plan.seed() + ", " + time.instant() + ", " + kiosk.name + ": " + what);
    }

    /** The machines are switched on. */
    Hall open() {
        kiosks.forEach(HallKiosk::start);
        if (plan.faults()) {
            new Misfortune(this, lot).begin();
        }
        return this;
    }

    /** Until everybody has been served, for a day at most. */
    void serveAll() {
        var closing = time.instant().plus(Duration.ofDays(3));
        time.run(() -> visitsLeft.values().stream().allMatch(left -> left == 0)
                        && kiosks.stream().allMatch(kiosk -> kiosk.turn == null)
                || time.instant().isAfter(closing));
    }

    /** Everything works again: until every machine is settled with the office, for ten minutes at most. */
    void settle() {
        calm = true;
        kiosks.forEach(kiosk -> {
            kiosk.printer.mend();
            kiosk.wire.weather = Wire.Weather.FAIR;
            kiosk.wire.cut = false;
        });
        var closing = time.instant().plus(Duration.ofHours(1));
        time.run(() ->
                kiosks.stream().allMatch(HallKiosk::isSettled) || time.instant().isAfter(closing));
        for (HallKiosk kiosk : kiosks) {
            if (!kiosk.isSettled()) {
                complain(kiosk, "is not settled with the office");
            }
        }
    }

    void entered(HallKiosk kiosk, Stage stage) {
        trace.add(time.instant() + " " + kiosk.name + " " + stage.title() + stage.code());
        timeMachine(kiosk, stage);
        boolean nobodys = kiosk.onScreen() == null;
        if (nobodys && !stage.holds().isEmpty()) {
            complain(kiosk, "something of a visit is left at " + stage.title());
        }
        if (nobodys && kiosk.turn != null) {
            over(kiosk);
        }
        if (nobodys) {
            arriveLater(kiosk);
        } else {
            actLater(kiosk);
        }
    }

    /** I6: no citizen waits longer than this for the machine, the printer's paper aside. */
    private void timeMachine(HallKiosk kiosk, Stage stage) {
        Instant before = since.remove(kiosk);
        if (before != null && before.plus(LONGEST_SILENCE).isBefore(time.instant())) {
            complain(kiosk, "nothing was said from " + before + " until " + stage.title());
        }
        if (MACHINES.contains(stage.title())) {
            since.put(kiosk, time.instant());
        }
    }

    private void actLater(HallKiosk kiosk) {
        int entry = kiosk.visits().now().entry();
        var before = kiosk.visits();
        time.world().after(some(1, 4), () -> {
            if (kiosk.visits() == before && before.now().entry() == entry) {
                citizens.act(kiosk);
            }
        });
    }

    void over(HallKiosk kiosk) {
        since.remove(kiosk);
        if (kiosk.runs()) {
            citizens.leave(kiosk);
        }
        atMachines.remove(kiosk.turn.citizen().nik());
        kiosk.turn = null;
        visits++;
    }

    void arriveLater(HallKiosk kiosk) {
        time.world().after(some(2, 20), () -> arrive(kiosk, pick()));
    }

    private Persona pick() {
        Persona person = people.get(lot.nextInt(people.size()));
        while (atMachines.contains(person.nik())) {
            person = people.get(lot.nextInt(people.size()));
        }
        return person;
    }

    /** Before somebody comes again, an officer has authorised another copy. */
    void arrive(HallKiosk kiosk, Persona person) {
        if (!kiosk.isFree() || kiosk.turn != null || visitsLeft.get(kiosk) == 0) {
            return;
        }
        for (String subject : Turn.subjects(person)) {
            if (office.renew(subject)) {
                renewals.merge(subject, 1, Integer::sum);
            }
        }
        visitsLeft.merge(kiosk, -1, Integer::sum);
        atMachines.add(person.nik());
        kiosk.turn = new Turn(person);
        kiosk.visits().press("mulai");
    }

    /** Staff look after a machine that waits for them. */
    void deskIs(HallKiosk kiosk, DeskState state) {
        if (state == DeskState.TRAY_UNCONFIRMED || state == DeskState.INCIDENT) {
            time.world().after(some(20, 120), () -> clear(kiosk, new ArrayList<>()));
        } else if (state == DeskState.FREE) {
            arriveLater(kiosk);
        }
    }

    private void clear(HallKiosk kiosk, List<String> found) {
        if (!kiosk.runs() || kiosk.desk.state() == DeskState.FREE || kiosk.desk.state() == DeskState.BUSY) {
            return;
        }
        kiosk.printer.obstacle = PrinterReadiness.Obstacle.NONE;
        kiosk.printer.takeTray().forEach(sheet -> found.add(sheet.job()));
        kiosk.desk.trayCleared(List.copyOf(found), answer -> {
            if (answer != TrayKeeper.Answer.CLEARED) {
                time.world().after(some(20, 60), () -> clear(kiosk, found));
            }
        });
    }

    /** I8, and that what is on the paper is of whom it was printed for. */
    void left(HallKiosk kiosk, HallPrinter.Sheet sheet) {
        sheets.add(sheet);
        trace.add(time.instant() + " " + kiosk.name + " " + sheet.job() + " " + sheet.mark());
        HallKiosk.Order before = kiosk.onScreen();
        if (before != null && !before.is(sheet.own())) {
            complain(kiosk, "a sheet came while another visit was on the screen: " + sheet.job());
        }
        if (!sheet.own().turn().owns(sheet.mark())) {
            complain(kiosk, "a sheet bears another's document: " + sheet.job());
        }
        if (!pages.add(sheet.job() + " " + sheet.page())) {
            complain(kiosk, "a page came out twice: " + sheet.job());
        }
        String authorised = office.reservedAt(kiosk.name, sheet.job()).orElse("nothing");
        if (!sheet.mark().equals(Turn.mark(authorised, sheet.page()))) {
            complain(kiosk, "the office authorised " + authorised + " and " + sheet.mark() + " came out");
        }
    }

    void delivered(List<HallPrinter.Sheet> taken) {
        delivered.addAll(taken);
    }

    Duration some(int least, int most) {
        return Duration.ofMillis(least * 1000L + lot.nextInt((most - least) * 1000));
    }

    @Override
    public void close() {
        time.close();
        kiosks.stream().filter(HallKiosk::runs).forEach(HallKiosk::kill);
        office.close();
    }
}
