// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardStand;
import id.anjungan.simulator.card.CardWorkshop;
import id.anjungan.simulator.finger.TemplateMaker;
import id.anjungan.simulator.finger.VirtualFingerModule;
import id.anjungan.simulator.office.VirtualOffice;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.printer.PrinterTraits;
import id.anjungan.simulator.printer.VirtualIppPrinter;
import id.anjungan.simulator.scanner.VirtualScanner;
import id.anjungan.simulator.sound.MachinePlaces;
import id.anjungan.simulator.sound.VirtualHeadset;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.terminal.VirtualTerminal;
import id.anjungan.simulator.ticket.VirtualTicketPrinter;
import id.anjungan.simulator.timing.Floor;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireBoard;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Everything that surrounds one kiosk: its devices, its office and the people, each at the end of its wire. */
public final class World implements AutoCloseable {
    /**
     * What a world is made of.
     *
     * @param officeData the office's own folder
     * @param fingerLink a symbolic link to be kept to the fingerprint module's device file, so that it is found again
     * @param cardProfile which kind of KTP-el people have here
     * @param portBase ports are taken from here on; 0 for free ones
     */
    public record Setup(
            StateFolder state,
            Path officeData,
            Path fingerLink,
            Pace pace,
            long seed,
            WireBoard board,
            String cardProfile,
            int portBase) {}

    private static final int SCANNER_BAUD = 9600;
    private static final int TICKET_BAUD = 38_400;

    private final Setup setup;
    private final Population people;
    private final CardWorkshop cards;
    private final CardStand card;
    private final VirtualFingerModule finger;
    private final VirtualScanner scanner;
    private final CodeHand code;
    private final VirtualTerminal terminal;
    private final VirtualIppPrinter printer;
    private final VirtualIppPrinter cardPrinter;
    private final VirtualTicketPrinter tickets;
    private final VirtualHeadset headset;
    private final VirtualOffice office;
    private int cardPort;
    private String terminalAddress;
    private URI officeAddress;

    public World(Setup setup, VirtualOffice office) throws IOException {
        this.setup = setup;
        this.office = office;
        people = Population.fromSeed(setup.seed());
        WireBoard board = setup.board();
        cards = cards(setup);
        card = new CardStand(cards, setup.pace(), board.log("card"), board.log("sam"));
        finger = new VirtualFingerModule(
                VirtualFingerModule.Setup.usual(setup.fingerLink(), setup.seed()), setup.pace(), board.log("finger"));
        scanner = new VirtualScanner(
                new VirtualScanner.Setup(VirtualScanner.Framing.CDC, SCANNER_BAUD, scannerLink(setup)),
                setup.pace(),
                board.log("scanner"));
        code = new CodeHand(scanner, office);
        tickets = new VirtualTicketPrinter(
                new VirtualTicketPrinter.Setup(TICKET_BAUD, ticketLink(setup)), setup.pace(), board.log("ticket"));
        headset = new VirtualHeadset(setup.fingerLink().resolveSibling("sound"), setup.pace());
        terminal = new VirtualTerminal(setup.state(), setup.pace());
        int port = setup.portBase() == 0 ? 0 : setup.portBase() + 1;
        printer = new VirtualIppPrinter(PrinterTraits.standard(port), setup.pace(), board.log("printer"));
        cardPrinter = new VirtualIppPrinter(PrinterTraits.cards(0), setup.pace(), board.log("card-printer"));
    }

    /** Beside the module's. */
    private static Path scannerLink(Setup setup) {
        return setup.fingerLink().resolveSibling("scanner");
    }

    private static Path ticketLink(Setup setup) {
        return setup.fingerLink().resolveSibling("ticket");
    }

    private static CardWorkshop cards(Setup setup) throws IOException {
        try {
            return CardWorkshop.open(
                    setup.cardProfile(),
                    setup.state(),
                    (persona, position) -> TemplateMaker.record(persona.fingerSeed(), position));
        } catch (IllegalArgumentException e) {
            throw new IOException("card.profile: " + e.getMessage(), e);
        }
    }

    /** Begins to answer on all wires. */
    public World start() throws IOException {
        cardPort = card.start();
        finger.start();
        scanner.start();
        tickets.start();
        headset.start();
        terminalAddress = terminal.start();
        printer.start();
        cardPrinter.start();
        officeAddress = office.start();
        return this;
    }

    /**
     * Makes beforehand what this person brings along: the card, the fingers, the papers at the office. May take
     * seconds.
     */
    public void expect(Persona persona) throws IOException {
        cards.card(persona, CardCondition.GENUINE);
        finger.expect(persona);
        office.prepare(persona);
    }

    public Population people() {
        return people;
    }

    public CardStand card() {
        return card;
    }

    public VirtualFingerModule finger() {
        return finger;
    }

    public VirtualScanner scanner() {
        return scanner;
    }

    /** The hand that holds codes before the scanner. */
    CodeHand code() {
        return code;
    }

    /** The voice's other end. */
    public VirtualHeadset headset() {
        return headset;
    }

    /** The vendor's terminal, for a kiosk that is set to use it. */
    public VirtualTerminal terminal() {
        return terminal;
    }

    public VirtualIppPrinter printer() {
        return printer;
    }

    public VirtualTicketPrinter tickets() {
        return tickets;
    }

    /** The one for cards. */
    public VirtualIppPrinter cardPrinter() {
        return cardPrinter;
    }

    public VirtualOffice office() {
        return office;
    }

    /** Where the kiosk's link to reader and SAM connects. */
    public String cardAddress() {
        return "127.0.0.1:" + cardPort;
    }

    /** Where the kiosk's link to the vendor's terminal connects. */
    public String terminalAddress() {
        return terminalAddress;
    }

    /** The settings that lead a kiosk to these devices, by their full names. */
    public Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>();
        settings.putAll(cards.settings());
        settings.put("device.card", "simulated");
        settings.put("device.finger", "serial");
        settings.put("device.printer", "ipp");
        settings.put("card.reader", "KTP-el Simulator 00");
        settings.put("card.sam", "KTP-el Simulator 01");
        if (!setup.pace().real()) {
            // Hands that take no time lift one card and lay another at once.
            settings.put("card.steady-ms", "0");
        }
        settings.put("finger.port", setup.fingerLink().toString());
        settings.put("finger.profile", "zfm20");
        settings.put("device.scanner", "serial");
        settings.put("scanner.port", scannerLink(setup).toString());
        settings.put("device.ticket", "serial");
        settings.put("ticket.port", ticketLink(setup).toString());
        settings.putAll(headset.settings());
        settings.putAll(MachinePlaces.settings());
        settings.put("printer.url", printer.url());
        settings.put("device.card-printer", "ipp-card");
        settings.put("card-printer.url", cardPrinter.url());
        settings.put("printer.evidence", "impressions");
        settings.put("office.url", officeAddress.toString());
        settings.put("office.anchor", office.tls().anchor().toString());
        settings.put(
                "office.keystore", office.tls().keystore(VirtualOffice.KIOSK).toString());
        settings.put("office.password-file", office.tls().passwordFile().toString());
        settings.put("kiosk.id", VirtualOffice.KIOSK);
        return settings;
    }

    /** The least times that physics needed, by device. */
    public Map<String, Floor> floors() {
        return new TreeMap<>(Map.of(
                "chip", card.floor(),
                "finger", finger.floor(),
                "office", office.floor(),
                "print", printer.floor()));
    }

    @Override
    public void close() throws IOException {
        card.close();
        finger.close();
        scanner.close();
        tickets.close();
        headset.close();
        terminal.close();
        printer.close();
        cardPrinter.close();
        office.close();
    }
}
