// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.background.Heartbeat;
import id.anjungan.core.background.OfficeNews;
import id.anjungan.core.background.RecoveryAtStart;
import id.anjungan.core.background.SweepUp;
import id.anjungan.core.background.VisitLog;
import id.anjungan.core.background.WarmUp;
import id.anjungan.core.biometric.FingerJudges;
import id.anjungan.core.biometric.ImageQualityGate;
import id.anjungan.core.biometric.SourceAfisMatcher;
import id.anjungan.core.code.CodeJudge;
import id.anjungan.core.device.CardStation;
import id.anjungan.core.device.CodeStation;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceWatch;
import id.anjungan.core.device.FingerStation;
import id.anjungan.core.device.WatchedRoll;
import id.anjungan.core.identity.WayCounts;
import id.anjungan.core.itinerary.HelpErrands;
import id.anjungan.core.itinerary.Itinerary;
import id.anjungan.core.journey.accompany.AccompanyErrands;
import id.anjungan.core.journey.farewell.FarewellErrands;
import id.anjungan.core.journey.farewell.Opinions;
import id.anjungan.core.journey.identify.IdentifyErrands;
import id.anjungan.core.journey.identify.TerminalCrew;
import id.anjungan.core.journey.identify.TerminalErrands;
import id.anjungan.core.journey.identify.Way;
import id.anjungan.core.journey.print.PrintErrands;
import id.anjungan.core.ledger.BlankBook;
import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.office.KioskDesk;
import id.anjungan.core.office.VisitDesk;
import id.anjungan.core.office.Warning;
import id.anjungan.core.office.Warnings;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.printdesk.DurableDesk;
import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.trust.dss.ChildLaunch;
import id.anjungan.core.trust.dss.ValidatorProcess;
import id.anjungan.core.visit.Crew;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.JumpingClock;
import id.anjungan.core.visit.KioskClock;
import id.anjungan.core.visit.Mailbox;
import id.anjungan.core.visit.RealClock;
import id.anjungan.core.visit.Stagehand;
import id.anjungan.core.visit.Surroundings;
import id.anjungan.core.visit.VisitListener;
import id.anjungan.core.visit.VisitLoop;
import id.anjungan.core.visit.Worker;
import id.anjungan.ui.adm.StaffDoor;
import id.anjungan.ui.bridge.FxBridge;
import id.anjungan.ui.ticket.ReceiptWriter;
import id.anjungan.ui.window.KioskApp;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The composition root: one kiosk, wired by hand, in reading order. Everything is made here and handed down; nothing is
 * looked up elsewhere.
 */
final class Kiosk {
    private static final Logger LOG = LoggerFactory.getLogger(Kiosk.class);
    private static final Duration NEWS = Duration.ofHours(1);
    private static final Duration BEAT = Duration.ofMinutes(1);
    /** What is not there by then is not waited for: the first screen says how the machine stands, and follows. */
    private static final Duration LONGEST_OPENING = Duration.ofSeconds(3);
    /** In a play everything comes, on the slowest machine, too; and a story is to be told the same each time. */
    private static final Duration LONGEST_IN_A_PLAY = Duration.ofSeconds(15);

    private static final Duration SWEPT_AGAIN = Duration.ofSeconds(2);
    private static final Duration LONGEST_WITHOUT_TIME = Duration.ofMinutes(2);

    private final KioskApp app;
    private final KioskSettings settings;
    private final SetFace face;
    private final Optional<Stagehand> stagehand;
    private final Clock wall = Clock.systemUTC();
    private final KioskClock clock;
    private final RandomGenerator lot;
    private final Optional<VoiceBox> voice;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Warnings warnings = new Warnings();
    private final WayCounts ways = new WayCounts();
    private final Vigil vigil = new Vigil();
    private final Letterbox letterbox = new Letterbox();
    private final Signboard sign = new Signboard();
    private final ReceiptWriter receipts;
    private final boolean warms;

    /** @param app has begun to start */
    Kiosk(KioskApp app, KioskSettings settings, Optional<Stagehand> stagehand) {
        this.app = app;
        this.settings = settings;
        this.face = new SetFace(settings);
        this.stagehand = stagehand;
        this.warms = stagehand.map(Stagehand::warms).orElse(true);
        this.voice = VoiceBox.of(settings.devices());
        this.clock = stagehand.filter(Stagehand::fast).isPresent() ? new JumpingClock(wall.instant()) : new RealClock();
        Clock here = wall.withZone(ZoneId.systemDefault());
        this.receipts = new ReceiptWriter(sign, settings.machine().id(), here, face.language());
        this.lot =
                stagehand.<RandomGenerator>map(hand -> new Random(hand.seed())).orElseGet(SecureRandom::new);
    }

    /**
     * Puts everything up. The window stands first; what takes long to become warm begins as soon as there is what it
     * needs. The first visit begins when an earlier run is settled, the watchers have said how the devices stand, the
     * office was asked for its news, and everything is warm; or when that takes too long.
     */
    void open() throws IOException, LedgerFault {
        ValidatorProcess validator = new ValidatorProcess(ChildLaunch.ofThisProgram());
        if (warms) {
            // Takes longest until it is warm, on a processor of its own.
            validator.begin();
        }
        FxBridge bridge = kept(new FxBridge(app.open(face.window(), sign, letterbox), letterbox, stagehand));
        bridge.greet();
        WarmUp warmUp = new WarmUp();
        House house = house(validator, warmUp);
        VisitLoop loop = loop(bridge, house, crew(house, warmUp));

        Opening opening = kept(new Opening(DeskThread.named("opening")));
        PrintRoom room = house.room();
        settle(loop, room, opening.awaits("earlier-run", atMost()));
        BlankBook blanks = house.books().blanks();
        kept(StaffDoor.open(settings.machine().data(), new StaffDoor.Staff(room.desk(), room.desk(), blanks)));
        followAll(house.rack(), loop, opening);
        hearAndBeat(house, opening.awaits("office", atMost()));
        warmUp.begin(house.card(), house.finger(), house.code());
        warmUp.then(opening.awaits("warmth", atMost()));
        vigil.over("card", house.card()::ask);
        vigil.over("finger", house.finger()::ask);
        vigil.over("scanner", house.code()::ask);
        vigil.over("print-desk", room.thread()::run);
        opening.begin(() -> {
            loop.start();
            vigil.begin(loop);
        });
    }

    private House house(ValidatorProcess validator, WarmUp warmUp) throws IOException, LedgerFault {
        Books books = kept(Books.open(settings, wall, clock));
        DeviceRack rack = kept(DeviceRack.of(books.commissioned(settings.devices())));
        SourceAfisMatcher matcher = new SourceAfisMatcher(settings.finger().threshold());
        warm(warmUp, rack.warmUp(), matcher::warmUp);
        Centre centre = kept(Centre.of(settings.office(), validator, wall));
        sign.follow(centre.news());
        warm(warmUp, centre::warmValidator, centre.office()::warm);
        FingerJudges fingers = FingerJudges.of(new ImageQualityGate(), matcher);
        CodeJudge codes = new CodeJudge(
                centre::codeRing, books.usedCodes(), wall, settings.trust().clockSkew());
        return new House(
                books,
                rack,
                kept(new CardStation(rack.card())),
                kept(new FingerStation(rack.finger(), fingers, books.tries())),
                kept(new CodeStation(rack.codes(), codes)),
                centre,
                kept(PrintRoom.of(books, centre.office(), rack.printers(), clock)));
    }

    private Crew crew(House house, WarmUp warmUp) {
        HttpsOffice office = house.centre().office();
        IdentifyErrands identify = kept(new IdentifyErrands(house.identifying(ways, clock)));
        PrintErrands print = kept(new PrintErrands(house.printing()));
        AccompanyErrands accompany = kept(new AccompanyErrands(house.accompanying(clock)));
        Optional<TerminalErrands> terminal = terminal(house);
        terminal.ifPresent(box -> warm(warmUp, box::warmUp));
        Opinions opinions = new Opinions(office.hall(), house.room().officeThread());
        WatchedRoll roll = new WatchedRoll(house.rack().tickets(), warnings);
        FarewellErrands farewell =
                kept(new FarewellErrands(roll, receipts, house.room().desk(), opinions));
        HelpErrands help = new HelpErrands(office.hall(), kept(DeskThread.named("help")));
        Stream<Errands> ours = Stream.of(identify, accompany, print, farewell, help);
        return new Crew(Stream.concat(terminal.stream(), ours).toList());
    }

    private void warm(WarmUp warmUp, Runnable... things) {
        if (warms) {
            Stream.of(things).forEach(warmUp::begin);
        }
    }

    /** @param asked what comes when the office was asked for its ways and keys, whether it answered or not */
    private void hearAndBeat(House house, Runnable asked) {
        DeskThread thread = house.room().officeThread();
        house.centre().news().begin(thread, NEWS);
        thread.run(asked);
        BlankBook blanks = house.books().blanks();
        Journal journal = house.books().journal();
        KioskDesk office = house.centre().office().kiosk();
        new Heartbeat(office, () -> health(house.room().desk(), journal, blanks), time -> {}).begin(thread, BEAT);
    }

    private KioskDesk.Health health(DurableDesk desk, Journal journal, BlankBook blanks) throws LedgerFault {
        boolean cards = settings.devices().cardPrinter().isPresent();
        warnings.set(Warning.BLANKS_USED_UP, cards && blanks.account().remaining() <= 0);
        ChainHead head = journal.head();
        return new KioskDesk.Health(desk.state().name(), head.rows(), head.hash(), warnings.now(), ways.now());
    }

    /** Where time does not count nothing is late, however slow the machine is; what never comes ends all the same. */
    private Duration atMost() {
        if (clock instanceof JumpingClock) {
            return LONGEST_WITHOUT_TIME;
        }
        return stagehand.isPresent() ? LONGEST_IN_A_PLAY : LONGEST_OPENING;
    }

    private Optional<TerminalErrands> terminal(House house) {
        String name = settings.devices().terminal();
        Books books = house.books();
        VisitDesk visits = house.centre().office().visits();
        return house.rack()
                .terminal()
                .map(fitted -> kept(new TerminalErrands(
                        new TerminalCrew(name, fitted, books.tries(), visits, books.audit(), ways, clock))));
    }

    /** The loop tells the window what to show, and reads what was pressed there. */
    private VisitLoop loop(FxBridge bridge, House house, Crew crew) {
        OfficeNews news = house.centre().news();
        Way.Kind byCard = settings.devices().terminal().isEmpty() ? Way.Kind.KTP_EL : Way.Kind.TERMINAL;
        vigil.over(bridge);
        Worker sweeper = kept(new Worker("sweeper"));
        Executor later = CompletableFuture.delayedExecutor(SWEPT_AGAIN.toMillis(), TimeUnit.MILLISECONDS, sweeper::run);
        SweepUp sweep = new SweepUp(sweeper::run, later, System::gc);
        List<VisitListener> listeners = Stream.concat(
                        Stream.of(bridge, receipts, new VisitLog(), sweep), voice.map(VoiceBox::reminders).stream())
                .toList();
        Surroundings around = new Surroundings(clock, listeners, lot, face.usual(), face.tempo());
        VisitLoop loop = kept(new VisitLoop(
                new Itinerary(
                        () -> waysIn(news),
                        news::announcements,
                        house.room().desk().state(),
                        byCard),
                crew,
                around));
        letterbox.leadTo(loop);
        bridge.onOperatorKey(KeyCombination.valueOf(settings.machine().operatorKey()), this::end);
        voice.ifPresent(box -> box.lookAt(bridge));
        stagehand.ifPresent(hand -> hand.begin(bridge.hands(
                entry -> isSilent(bridge) && loop.jump(entry), () -> loop.atRest() && isSilent(bridge), this::end)));
        return loop;
    }

    /** A scenario's citizen listens to the end, and its clock waits for it. */
    private boolean isSilent(FxBridge bridge) {
        return voice.map(box -> bridge.isDrawn() && box.isSilent()).orElse(true);
    }

    /** Those that this machine has, as far as the office wants them. */
    private List<String> waysIn(OfficeNews news) {
        return settings.ways().stream().filter(news.waysIn()::contains).toList();
    }

    /** An earlier run's sheets come first. */
    private static void settle(Mailbox mailbox, PrintRoom room, Runnable settled) {
        room.desk().listen(changed -> {
            mailbox.post(changed);
            if (changed.state() != DeskState.BUSY) {
                settled.run();
            }
        });
        new RecoveryAtStart(room.parts(), room.desk()::open).begin();
    }

    private void followAll(DeviceRack rack, VisitLoop loop, Opening opening) {
        for (DeviceWatch watch : rack.watches()) {
            follow(watch, loop, opening.awaits(watch.getClass().getSimpleName(), atMost()));
        }
        voice.ifPresent(box -> kept(box).follow(loop, opening.awaits("headset", atMost())));
    }

    private static void follow(DeviceWatch watch, Mailbox mailbox, Runnable seen) {
        watch.watch(happening -> {
            mailbox.post(happening);
            // Of a reader that is there, it is told next whether a card lies on it.
            if (!(happening instanceof DeviceHappening.ReaderBack)) {
                seen.run();
            }
        });
    }

    private <T extends AutoCloseable> T kept(T part) {
        open.push(part);
        return part;
    }

    /** Ends the program in order, what was made last first. */
    private void end() {
        Thread ending = new Thread(() -> {
            vigil.close();
            for (AutoCloseable part : open) {
                close(part);
            }
            app.close();
            System.exit(0);
        });
        ending.start();
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn("{} did not close", part.getClass().getSimpleName(), e);
        }
    }
}
