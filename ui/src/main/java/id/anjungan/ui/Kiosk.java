// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.background.Heartbeat;
import id.anjungan.core.background.OfficeNews;
import id.anjungan.core.background.RecoveryAtStart;
import id.anjungan.core.background.VisitLog;
import id.anjungan.core.background.WarmUp;
import id.anjungan.core.biometric.ImageQualityGate;
import id.anjungan.core.biometric.SourceAfisMatcher;
import id.anjungan.core.device.FingerStation;
import id.anjungan.core.identity.Reception;
import id.anjungan.core.itinerary.HelpErrands;
import id.anjungan.core.itinerary.Itinerary;
import id.anjungan.core.journey.identify.IdentifyCrew;
import id.anjungan.core.journey.identify.IdentifyErrands;
import id.anjungan.core.journey.print.PrintCrew;
import id.anjungan.core.journey.print.PrintErrands;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.MachineKey;
import id.anjungan.core.ledger.sqlite.SqliteAuditTrail;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import id.anjungan.core.ledger.sqlite.SqliteTryCounter;
import id.anjungan.core.office.http.Budgets;
import id.anjungan.core.office.http.CallTiming;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.office.http.OfficeKeys;
import id.anjungan.core.printdesk.Courier;
import id.anjungan.core.printdesk.DeskParts;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.printdesk.DeskTiming;
import id.anjungan.core.printdesk.DurableDesk;
import id.anjungan.core.printdesk.LedgerIds;
import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.trust.DocumentInspector;
import id.anjungan.core.trust.TrustStore;
import id.anjungan.core.trust.ValidatorFault;
import id.anjungan.core.trust.dss.ChildLaunch;
import id.anjungan.core.trust.dss.ValidatorProcess;
import id.anjungan.core.visit.Errands;
import id.anjungan.core.visit.JumpingClock;
import id.anjungan.core.visit.KioskClock;
import id.anjungan.core.visit.Preferences;
import id.anjungan.core.visit.RealClock;
import id.anjungan.core.visit.Stagehand;
import id.anjungan.core.visit.Surroundings;
import id.anjungan.core.visit.VisitLoop;
import id.anjungan.ui.adm.StaffDoor;
import id.anjungan.ui.bridge.FxBridge;
import id.anjungan.ui.style.PanelSize;
import id.anjungan.ui.widgets.OfficeSign;
import id.anjungan.ui.window.KioskApp;
import id.anjungan.ui.window.KioskWindow;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
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
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(10);

    private final KioskSettings settings;
    private final Optional<Stagehand> stagehand;
    private final Clock wall = Clock.systemUTC();
    private final KioskClock clock;
    private final RandomGenerator lot;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicBoolean started = new AtomicBoolean();

    Kiosk(KioskSettings settings, Optional<Stagehand> stagehand) {
        this.settings = settings;
        this.stagehand = stagehand;
        this.clock = stagehand.filter(Stagehand::fast).isPresent() ? new JumpingClock(wall.instant()) : new RealClock();
        this.lot =
                stagehand.<RandomGenerator>map(hand -> new Random(hand.seed())).orElseGet(SecureRandom::new);
    }

    /** Puts everything up and returns when the window stands; the visit begins as soon as an earlier run is settled. */
    void open() throws IOException, LedgerFault {
        Path data = settings.machine().data();
        Journal journal = kept(Journal.open(data, wall));
        SqliteLedger ledger = new SqliteLedger(journal);
        SqliteAuditTrail audit = new SqliteAuditTrail(journal);
        SqliteTryCounter tries = new SqliteTryCounter(
                journal,
                MachineKey.of(data),
                clock::now,
                new SqliteTryCounter.Limits(
                        settings.finger().tries(), settings.finger().pause()));

        HttpsOffice office = kept(office());
        TrustStore trust = new TrustStore();
        ValidatorProcess validator = kept(new ValidatorProcess(ChildLaunch.ofThisProgram()));
        DocumentInspector inspector = new DocumentInspector(
                validator, trust, wall, () -> office.clockSkew().orElse(Duration.ZERO));

        DeviceRack rack = DeviceRack.of(settings.devices());
        open.push(rack::close);
        SourceAfisMatcher matcher = new SourceAfisMatcher(settings.finger().threshold());
        FingerStation finger = kept(new FingerStation(rack.finger(), new ImageQualityGate(), matcher, tries));

        DeskThread deskThread = kept(DeskThread.named("print-desk"));
        DeskThread officeThread = kept(DeskThread.named("office"));
        Courier courier = new Courier(ledger, office.documents(), office.kiosk(), officeThread);
        DeskParts parts = new DeskParts(
                ledger,
                audit,
                office.documents(),
                rack.printer(),
                courier,
                deskThread,
                clock,
                DeskTiming.usual(),
                new LedgerIds(new SecureRandom()));
        DurableDesk desk = new DurableDesk(parts);

        OfficeNews news = new OfficeNews(office.kiosk(), trust);
        IdentifyErrands identify = kept(new IdentifyErrands(new IdentifyCrew(
                rack.card(),
                finger,
                tries,
                office.visits(),
                new Reception(office.visits()),
                office.documents(),
                clock)));
        PrintErrands print = kept(new PrintErrands(new PrintCrew(
                office.documents(), inspector::inspect, rack.printer(), desk, office.visits(), finger, audit)));
        HelpErrands help = new HelpErrands(office.kiosk());
        Errands errands = (errand, reply) ->
                identify.begin(errand, reply) || print.begin(errand, reply) || help.begin(errand, reply);

        Letterbox letterbox = new Letterbox();
        KioskWindow window = KioskApp.open(panel(), sign(), letterbox);
        FxBridge bridge = kept(new FxBridge(window, stagehand));
        Surroundings around = new Surroundings(clock, List.of(bridge, new VisitLog()), lot, language());
        VisitLoop loop = kept(new VisitLoop(new Itinerary(news::waysIn, desk.state()), errands, around));
        letterbox.leadTo(loop);

        stagehand.ifPresent(hand -> hand.begin(bridge.hands(loop::jump, loop::atRest, this::end)));
        desk.listen(changed -> {
            loop.post(changed);
            startOnce(loop, changed.state() != DeskState.BUSY);
        });
        deskThread.after(LONGEST_RECOVERY, () -> startOnce(loop, true));
        new RecoveryAtStart(parts, desk::open).begin();
        kept(StaffDoor.open(data, desk));
        rack.watches().forEach(watch -> watch.watch(loop::post));
        news.begin(officeThread, NEWS);
        new Heartbeat(office.kiosk(), () -> desk.state().name(), journal::head, time -> {}).begin(officeThread, BEAT);
        new WarmUp(identify, finger, List.of(() -> warm(validator), office::warm, rack.warmUp(), matcher::warmUp)).begin();
    }

    private void startOnce(VisitLoop loop, boolean ready) {
        if (ready && started.compareAndSet(false, true)) {
            loop.start();
        }
    }

    private HttpsOffice office() throws IOException {
        KioskSettings.Office where = settings.office();
        OfficeKeys keys = OfficeKeys.read(where.anchor(), where.keystore(), where.passwordFile());
        return new HttpsOffice(where.url(), keys, Budgets.STANDARD, CallTiming.real());
    }

    private static void warm(ValidatorProcess validator) {
        try {
            validator.warmUp();
        } catch (ValidatorFault fault) {
            LOG.warn("the validator is not warm: {}", fault.getMessage());
        }
    }

    private PanelSize panel() {
        KioskSettings.Screen screen = settings.screen();
        return new PanelSize(screen.width(), screen.height(), screen.panelInches());
    }

    private static OfficeSign sign() {
        return new OfficeSign("Dinas Dukcapil", "", "");
    }

    private Preferences.Language language() {
        return Preferences.Language.valueOf(settings.screen().lang().toUpperCase(Locale.ROOT));
    }

    private <T extends AutoCloseable> T kept(T part) {
        open.push(part);
        return part;
    }

    /** Ends the program in order, what was made last first. */
    private void end() {
        Thread ending = new Thread(() -> {
            for (AutoCloseable part : open) {
                close(part);
            }
            KioskApp.close();
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
