// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.CardPlace;
import id.anjungan.core.device.DeviceHappening;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.journey.welcome.Obstacle;
import id.anjungan.core.printdesk.DeskState;
import id.anjungan.core.printdesk.DeskStateChanged;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The guide's picture of the machine, drawn from what the watchers and the print desk report.
 *
 * @param cards whether the printer for cards can print
 */
record Machine(
        CardPlace card,
        Presence reader,
        Presence scanner,
        Presence codes,
        Presence tickets,
        Presence printer,
        PrinterReadiness.Obstacle obstacle,
        Presence cards,
        DeskState desk) {
    enum Presence {
        HERE,
        GONE,
        /** Nobody watches for one. */
        NONE
    }

    /** Nobody has seen the reader yet; a card that lies there when it is first seen is of an earlier visit. */
    static Machine atStart(DeskState desk) {
        return new Machine(
                CardPlace.LEFT_BEHIND,
                Presence.GONE,
                Presence.HERE,
                Presence.NONE,
                Presence.NONE,
                Presence.HERE,
                PrinterReadiness.Obstacle.NONE,
                Presence.NONE,
                desk);
    }

    Machine after(Happening happening) {
        if (happening instanceof DeskStateChanged changed) {
            return new Machine(card, reader, scanner, codes, tickets, printer, obstacle, cards, changed.state());
        }
        if (happening instanceof DeviceHappening.PrinterChanged changed) {
            Presence there = changed.gone() ? Presence.GONE : Presence.HERE;
            return new Machine(card, reader, scanner, codes, tickets, there, changed.obstacle(), cards, desk);
        }
        if (happening instanceof DeviceHappening.CardPrinterChanged changed) {
            boolean ready = !changed.gone() && changed.obstacle() == PrinterReadiness.Obstacle.NONE;
            Presence blanks = ready ? Presence.HERE : Presence.GONE;
            return new Machine(card, reader, scanner, codes, tickets, printer, obstacle, blanks, desk);
        }
        return happening instanceof DeviceHappening device ? afterPresence(device) : this;
    }

    private Machine afterPresence(DeviceHappening device) {
        Presence readerNow = reader;
        Presence scannerNow = scanner;
        Presence codesNow = codes;
        Presence ticketsNow = tickets;
        if (device instanceof DeviceHappening.ReaderGone) {
            readerNow = Presence.GONE;
        } else if (device instanceof DeviceHappening.ReaderBack) {
            readerNow = Presence.HERE;
        } else if (device instanceof DeviceHappening.FingerModuleGone) {
            scannerNow = Presence.GONE;
        } else if (device instanceof DeviceHappening.FingerModuleBack) {
            scannerNow = Presence.HERE;
        } else if (device instanceof DeviceHappening.CodeScannerGone) {
            codesNow = Presence.GONE;
        } else if (device instanceof DeviceHappening.CodeScannerBack) {
            codesNow = Presence.HERE;
        } else if (device instanceof DeviceHappening.TicketPrinterGone) {
            ticketsNow = Presence.GONE;
        } else if (device instanceof DeviceHappening.TicketPrinterBack) {
            ticketsNow = Presence.HERE;
        }
        return new Machine(
                card.after(device), readerNow, scannerNow, codesNow, ticketsNow, printer, obstacle, cards, desk);
    }

    /** What lay on the reader in the visit before lies there since then. */
    Machine forNextVisit() {
        CardPlace left = card == CardPlace.ABSENT ? CardPlace.ABSENT : CardPlace.LEFT_BEHIND;
        return new Machine(left, reader, scanner, codes, tickets, printer, obstacle, cards, desk);
    }

    /** Nobody is told of somebody else's card that no reader sees. */
    CardPlace shownCard() {
        return card == CardPlace.LEFT_BEHIND && reader == Presence.GONE ? CardPlace.ABSENT : card;
    }

    /** Before paper a card that nobody can see counts as lying, whosever it is, until somebody says that it is away. */
    CardPlace cardAtPrinting() {
        return card == CardPlace.LEFT_BEHIND && reader == Presence.GONE ? CardPlace.UNSEEN : card;
    }

    boolean readsCards() {
        return reader == Presence.HERE && scanner == Presence.HERE;
    }

    boolean printsTickets() {
        return tickets == Presence.HERE;
    }

    /** Why nothing can be printed now; empty when something can. */
    Optional<TroubleCode> printTrouble() {
        if (printer == Presence.GONE) {
            return Optional.of(DeviceTroubles.printerGone());
        }
        return obstacle == PrinterReadiness.Obstacle.NONE ? Optional.empty() : Optional.of(DeviceTroubles.of(obstacle));
    }

    /** What there is to print on. Of paper the print desk tells at each order; without any, nobody gets so far. */
    Set<Offer.Medium> media() {
        return cards == Presence.HERE ? Set.of(Offer.Medium.A4, Offer.Medium.CARD) : Set.of(Offer.Medium.A4);
    }

    /** What the machine at rest says about itself. */
    List<Obstacle> obstacles() {
        List<Obstacle> all = new ArrayList<>();
        if (shownCard() == CardPlace.LEFT_BEHIND) {
            all.add(Obstacle.CARD_LEFT_BEHIND);
        }
        if (reader == Presence.GONE) {
            all.add(Obstacle.CARD_READER_GONE);
        }
        if (scanner == Presence.GONE) {
            all.add(Obstacle.FINGER_MODULE_GONE);
        }
        if (printer == Presence.GONE) {
            all.add(Obstacle.PRINTER_GONE);
        } else if (obstacle != PrinterReadiness.Obstacle.NONE) {
            all.add(shown(obstacle));
        }
        return List.copyOf(all);
    }

    private static Obstacle shown(PrinterReadiness.Obstacle obstacle) {
        return switch (obstacle) {
            case PAPER_OUT -> Obstacle.PAPER_OUT;
            case JAM -> Obstacle.PAPER_JAM;
            case COVER_OPEN -> Obstacle.COVER_OPEN;
            case TONER_EMPTY -> Obstacle.TONER_EMPTY;
            case OTHER, NONE -> Obstacle.PRINTER_BLOCKED;
        };
    }
}
