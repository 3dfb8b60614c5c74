// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.simulator.card.CardAuthority;
import id.anjungan.simulator.card.PersonaFiles;
import id.anjungan.simulator.card.observed.ObservedWorkshop;
import id.anjungan.simulator.office.pki.CodeSigners;
import id.anjungan.simulator.office.pki.TestCa;
import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import id.anjungan.simulator.office.press.DocumentPress;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.terminal.VirtualTerminal;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * A working office behind the contract {@code openapi.yaml}: its state survives restarts, its documents are rendered
 * and
 * signed, and it refuses what a real one must refuse.
 */
public final class VirtualOffice implements AutoCloseable {
    /** The one kiosk that is enrolled. */
    public static final String KIOSK = "ADM-0001";

    private final Setup setup;
    private final OfficeTls tls;
    private final TestCa ca;
    private final Database database;
    private final OfficeKnobs knobs = new OfficeKnobs();
    private final WireTime time;
    private final Archive archive;
    private final Matrix matrix;
    private final Nonces nonces;
    private final PinDesk pins;
    private final CodeSigners signers;
    private final CodeRegister codes;
    private final VisitWindow visits;
    private final OfficerWindow officers;
    private final Reception reception;
    private final OfficeServer server;

    /**
     * What the office is made of.
     *
     * @param data its own folder: the database
     * @param port to listen on, 0 for a free one
     */
    public record Setup(
            StateFolder state,
            Path data,
            Population people,
            Pace pace,
            WireLog wire,
            ServedFiles served,
            Clock clock,
            int port) {}

    /** Opens over its data; keys and authorities are made if this is the state folder's first time. */
    public VirtualOffice(Setup setup) throws IOException {
        this(setup, new IssuedChips(CardAuthority.of(setup.state()).anchor(), PersonaFiles::biodata));
    }

    VirtualOffice(Setup setup, ChipVerifier chips) throws IOException {
        this.setup = setup;
        tls = new OfficeTls(setup.state().part("office-tls", folder -> OfficeTls.make(folder, KIOSK)));
        ca = TestCa.open(setup.state(), setup.clock());
        database = new Database(setup.data());
        time = new WireTime(setup.pace(), knobs);
        DocumentPress press = new DocumentPress(ca, new TestTimestampAuthority(ca, setup.clock()), setup.clock());
        archive = new Archive(database, press, setup.people());
        matrix = new Matrix(setup.people());
        SamRegister sams = new SamRegister(Map.of(ObservedWorkshop.module(setup.state()), KIOSK));
        ApprovedTerminals terminals = new ApprovedTerminals(Map.of(
                VirtualTerminal.NAME,
                new ApprovedTerminals.Approval(VirtualTerminal.publicKey(setup.state()), Assurance.TERMINAL)));
        nonces = new Nonces(database, setup.clock());
        OfficeKey key = new OfficeKey(database);
        pins = new PinDesk(database, key, setup.clock(), knobs::pinsRest);
        signers = CodeSigners.open(setup.state());
        codes = new CodeRegister(database);
        CardJudge.Belief belief = new CardJudge.Belief(chips, sams, terminals);
        CardJudge card = new CardJudge(setup.people(), nonces, belief, this::today);
        OfficerSessions sessions = new OfficerSessions(database, setup.clock());
        Map<String, WayJudge> ways = Map.of(
                Assurance.OFFICER.name(),
                new OfficerJudge(setup.people(), sessions),
                Assurance.CARD_AND_FINGER.name(),
                card,
                Assurance.VOUCHED_CARD_AND_FINGER.name(),
                card,
                Assurance.TERMINAL.name(),
                card,
                Assurance.NIK_AND_PIN.name(),
                new NikJudge(setup.people(), pins, this::today),
                Assurance.QR_AND_PIN.name(),
                new CodeJudge(setup.people(), signers, codes, pins, setup.clock()));
        visits = new VisitWindow(database, setup.people(), ways, knobs, setup.clock());
        officers = new OfficerWindow(setup.people(), sessions, new OfficerWindow.Checks(nonces, belief, pins), visits);
        reception = new Reception(new Replays(database, key), windows());
        reception.know(KIOSK);
        server = new OfficeServer(reception, knobs, time, setup.wire());
    }

    private Map<String, Function<Request, Answer>> windows() {
        KioskWindow kiosk = new KioskWindow(database, ca, signers, setup.clock());
        Terms terms = new Terms(database, visits, pins);
        DocumentWindow documents = new DocumentWindow(
                database, visits, new DocumentWindow.Stock(archive, matrix, terms, codes), knobs, setup.served());
        ReservationWindow reservations = new ReservationWindow(database, visits, terms, knobs);
        return Map.ofEntries(
                Map.entry("GET time", kiosk::time),
                Map.entry("GET settings", kiosk::settings),
                Map.entry("GET trust", kiosk::trust),
                Map.entry("POST heartbeats", kiosk::heartbeat),
                Map.entry("POST staff-calls", kiosk::callStaff),
                Map.entry("GET staff-calls/*", kiosk::staffCall),
                Map.entry("POST ratings", kiosk::rate),
                Map.entry("POST nonces", nonces::make),
                Map.entry("POST visits", visits::open),
                Map.entry("POST visit/closing", visits::close),
                Map.entry("POST officers", officers::signIn),
                Map.entry("POST officer/records", officers::record),
                Map.entry("POST officer/closing", officers::close),
                Map.entry("GET offers", documents::offers),
                Map.entry("GET offers/*/content", documents::content),
                Map.entry("POST offers/*/release", terms::release),
                Map.entry("PUT reservations/*", reservations::reserve),
                Map.entry("GET reservations/*", reservations::reserved),
                Map.entry("PUT reservations/*/outcome", reservations::outcome));
    }

    private LocalDate today() {
        return VisitWindow.today(setup.clock());
    }

    /** Listens; answers the address that kiosks are given. */
    public URI start() throws IOException {
        return URI.create("https://localhost:" + server.start(tls, setup.port()) + "/");
    }

    /** Presses what is due to this person before anybody asks, as an office does overnight. */
    public void prepare(Persona citizen) {
        matrix.dueTo(citizen, knobs.offers(), visits.today())
                .forEach(due -> due.pressed().ifPresent(kind -> archive.document(kind, due.holder(), knobs)));
    }

    /** With what it signs access codes. */
    public CodeSigners signers() {
        return signers;
    }

    /** Whom it gave access codes. */
    public CodeRegister codes() {
        return codes;
    }

    public OfficeKnobs knobs() {
        return knobs;
    }

    public OfficeBook book() {
        return new OfficeBook(database, pins);
    }

    Reception reception() {
        return reception;
    }

    /** Keys and anchor of the line, for the kiosk's settings. */
    public OfficeTls tls() {
        return tls;
    }

    /** The anchor of document signatures, PEM: {@code served/anchor.pem}. */
    public String documentAnchor() {
        return ca.anchorPem();
    }

    /** From now on serves this kiosk too, if it shows a certificate of this office's authority. */
    public void admit(String kiosk) {
        reception.know(kiosk);
    }

    /** From now on refuses this kiosk, whatever its certificate says. */
    public void revoke(String kiosk) {
        reception.revoke(kiosk);
    }

    /** The least time that the calls can have taken. */
    public Floor floor() {
        return time.floor();
    }

    /** Stops listening; what was held back is never answered. */
    @Override
    public void close() {
        server.stop();
        database.close();
    }
}
