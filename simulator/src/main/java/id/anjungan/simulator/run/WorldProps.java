// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.core.ledger.LedgerState;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardStand;
import id.anjungan.simulator.card.SamCondition;
import id.anjungan.simulator.finger.FingerOffer;
import id.anjungan.simulator.office.OfficeBook;
import id.anjungan.simulator.people.InventedPins;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import id.anjungan.simulator.printer.PrinterCondition;
import id.anjungan.simulator.printer.VirtualIppPrinter;
import id.anjungan.simulator.scanner.CodeOffer;
import id.anjungan.simulator.scenario.Act;
import id.anjungan.simulator.scenario.Props;
import id.anjungan.simulator.ticket.TicketCondition;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Does what scenarios and the dock say to the world's devices. */
public final class WorldProps implements Props {
    /** Acts that need more than devices. */
    public interface Beyond {
        /** The technician's command that confirms an empty tray; a complaint, or empty. */
        String confirmTray();

        /** Kills the kiosk and starts it again; a complaint, or empty. */
        String killKiosk();

        /** Waits for a state in the kiosk's ledger; false when it does not come. */
        boolean awaitLedger(LedgerState state) throws InterruptedException;

        /** Holds the kiosk's ledger so that nobody can write it, or lets it go. */
        void holdLedger(boolean held);
    }

    private static final Map<String, CardCondition> CARDS = Map.of(
            "", CardCondition.GENUINE,
            "officer", CardCondition.GENUINE,
            "other", CardCondition.GENUINE,
            "foreign", CardCondition.FOREIGN,
            "dead", CardCondition.DEAD,
            "clone", CardCondition.CLONE,
            "altered", CardCondition.ALTERED,
            "forged", CardCondition.FORGED_KEYS,
            "other-signer", CardCondition.OTHER_SIGNER,
            "garbage", CardCondition.GARBLED);

    private static final Duration LONGEST_PRINT = Duration.ofMinutes(2);
    private static final long GLANCE_NANOS = 20_000_000;

    private final World world;
    private final Beyond beyond;
    private volatile Persona persona;
    private volatile Runnable onCardLaid = () -> {};

    public WorldProps(World world, Persona persona, Beyond beyond) {
        this.world = world;
        this.persona = persona;
        this.beyond = beyond;
    }

    /** Called whenever a card is laid. */
    public void onCardLaid(Runnable listener) {
        onCardLaid = listener;
    }

    /** Who stands at the machine. */
    public Persona persona() {
        return persona;
    }

    public void persona(Persona other) {
        persona = other;
    }

    @Override
    public String perform(Act act) {
        String argument = act.argument();
        try {
            switch (act.verb()) {
                case LAY_CARD -> layCard(argument);
                case LIFT_CARD -> liftCard();
                case FINGER -> offerFinger(argument);
                case SHOW_CODE -> world.code().show(persona, CodeOffer.named(argument));
                case TAKE_PAPER -> {
                    world.printer().trayTaken();
                    world.cardPrinter().trayTaken();
                }
                case PRINTER -> printer(world.printer(), argument);
                case CARD_PRINTER -> printer(world.cardPrinter(), argument);
                case TICKET -> ticket(argument);
                case CARD -> world.card().behave(mood(argument));
                case SAM -> world.card().sam(argument.equals("well") ? SamCondition.READY : SamCondition.NOT_ACTIVATED);
                case MODULE -> world.finger().garble(argument.equals("garbled"));
                case DISK -> beyond.holdLedger(argument.equals("locked"));
                case UNPLUG -> plug(argument, false);
                case PLUG -> plug(argument, true);
                default -> {
                    return asked(act);
                }
            }
            return "";
        } catch (IOException e) {
            return "could not: " + e.getMessage();
        }
    }

    @Override
    public String digits(String what) {
        String nik = persona.nik();
        String pin = InventedPins.masuk(nik);
        String printPin = InventedPins.cetak("KARTU_KELUARGA " + persona.kkNumber());
        String officerPin = InventedPins.officer(owner("officer").nik());
        return switch (what) {
            case "nik" -> nik;
            case "unknown-nik" -> world.people().unknownNik(nik);
            case "pin" -> pin;
            case "wrong-pin" -> InventedPins.wrong(pin);
            case "print-pin" -> printPin;
            case "officer-pin" -> officerPin;
            case "wrong-officer-pin" -> InventedPins.wrong(officerPin);
            default -> InventedPins.wrong(printPin);
        };
    }

    @Override
    public boolean awaitLedger(LedgerState state) throws InterruptedException {
        return beyond.awaitLedger(state);
    }

    @Override
    public boolean awaitSheets(int sheets) throws InterruptedException {
        long end = System.nanoTime() + LONGEST_PRINT.toNanos();
        while (sheets() < sheets && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(1);
        }
        return sheets() >= sheets;
    }

    private int sheets() {
        return world.printer().sheets() + world.cardPrinter().sheets();
    }

    @Override
    public void performAfterApdus(int apdus, Act act) {
        int from = world.card().apdus();
        world.card().onCardApdu(count -> {
            if (count - from == apdus) {
                perform(act);
            }
        });
    }

    private void layCard(String which) throws IOException {
        Persona owner = owner(which);
        CardCondition condition = CARDS.get(which);
        boolean dead = which.isEmpty() && owner.traits().contains(Persona.Trait.DEAD_CHIP);
        CardCondition laid = dead ? CardCondition.DEAD : condition;
        world.card().lay(owner, laid);
        world.terminal().lay(owner, laid);
        onCardLaid.run();
    }

    private Persona owner(String which) {
        return switch (which) {
            case "officer" -> world.people().persona(Population.OFFICER);
            case "other" -> world.people().persona("dewi");
            default -> persona;
        };
    }

    private void liftCard() {
        world.card().lift();
        world.terminal().lift();
    }

    private void offerFinger(String kind) {
        world.terminal().offer(persona, FingerOffer.valueOf(kind.toUpperCase(Locale.ROOT)));
        if (kind.equals("none")) {
            world.finger().withdraw();
        } else {
            world.finger().offer(persona, FingerOffer.valueOf(kind.toUpperCase(Locale.ROOT)), null);
        }
    }

    private static void printer(VirtualIppPrinter machine, String condition) {
        switch (condition) {
            case "clear" -> {
                machine.clear();
                machine.forgetful(false);
                machine.answering();
            }
            case "silent" -> machine.silent();
            case "silent-to-jobs" -> machine.silentToJobs();
            case "silent-after-job" -> machine.silentWithNextJob();
            case "forgetful" -> machine.forgetful(true);
            case "media-empty-midway" -> machine.setAfter(1, PrinterCondition.MEDIA_EMPTY);
            // Paper jams when it is fed, not before.
            case "media-jam" -> machine.setAfter(0, PrinterCondition.MEDIA_JAM);
            default -> machine.set(PrinterCondition.named(condition));
        }
    }

    /** Somebody at the office sees the call, once it has come, and sets out. */
    private String answerCalls() {
        OfficeBook book = world.office().book();
        long end = System.nanoTime() + LONGEST_PRINT.toNanos();
        int heard = book.answerCalls();
        while (heard == 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE_NANOS);
            heard = book.answerCalls();
        }
        return heard == 0 ? "nobody has called" : "";
    }

    private String office(String what) {
        if (what.equals("renew-spoiled")) {
            return renewSpoiled();
        }
        world.office().knobs().turn(what);
        return "";
    }

    /** At the counter an officer looks at the spoiled sheet, once the office knows of it, and authorises a new copy. */
    private String renewSpoiled() {
        OfficeBook book = world.office().book();
        long end = System.nanoTime() + LONGEST_PRINT.toNanos();
        List<String> spoiled = book.spoiled();
        while (spoiled.isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(GLANCE_NANOS);
            spoiled = book.spoiled();
        }
        spoiled.forEach(book::renew);
        return spoiled.isEmpty() ? "the office knows of no spoiled copy" : "";
    }

    private void ticket(String condition) {
        TicketCondition.named(condition).ifPresentOrElse(world.tickets()::set, world.tickets()::clear);
    }

    private static CardStand.Mood mood(String word) {
        return switch (word) {
            case "driver-crashes" -> CardStand.Mood.DRIVER_CRASHES;
            case "silent" -> CardStand.Mood.SILENT;
            default -> CardStand.Mood.WELL;
        };
    }

    /** Acts that can come to nothing; says why. */
    private String asked(Act act) {
        return switch (act.verb()) {
            case OFFICE -> office(act.argument());
            case HEAR -> hear(act.argument());
            case STAFF -> act.argument().equals("answer") ? answerCalls() : beyond.confirmTray();
            case KILL -> beyond.killKiosk();
            default -> "only a scenario can do this";
        };
    }

    private String hear(String outlet) {
        try {
            return world.headset().awaitSound(outlet.equals("headset")) ? "" : "nothing is heard on the " + outlet;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private void plug(String device, boolean in) throws IOException {
        Plug plug = switch (device) {
            case "card" -> in ? world.card()::plugReader : world.card()::unplugReader;
            case "sam" -> in ? world.card()::plugSam : world.card()::unplugSam;
            case "scanner" -> in ? world.scanner()::plug : world.scanner()::unplug;
            case "ticket" -> in ? world.tickets()::plug : world.tickets()::unplug;
            case "headset" -> in ? world.headset()::plug : world.headset()::unplug;
            case "finger" -> in ? world.finger()::plug : world.finger()::unplug;
            default -> in ? world.printer()::plug : world.printer()::unplug;
        };
        plug.move();
    }

    /** A plug that is pulled or put in. */
    private interface Plug {
        void move() throws IOException;
    }
}
