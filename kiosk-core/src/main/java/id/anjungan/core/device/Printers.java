// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.catalogue.Offer.Medium;
import id.anjungan.core.paper.Printable;
import id.anjungan.core.paper.PrintableCard;
import id.anjungan.core.paper.PrintableDocument;
import id.anjungan.core.trust.Trusted;
import id.anjungan.core.trust.TrustedCard;
import id.anjungan.core.trust.TrustedDocument;
import java.util.List;
import java.util.Optional;

/** The printers of a machine: one for paper, and perhaps one for cards. Blocks as they do. */
public final class Printers {
    private final DocumentPrinter documents;
    private final Optional<CardPrinter> cards;

    public Printers(DocumentPrinter documents, Optional<CardPrinter> cards) {
        this.documents = documents;
        this.cards = cards;
    }

    /** A machine that prints on paper alone. */
    public static Printers paperOnly(DocumentPrinter documents) {
        return new Printers(documents, Optional.empty());
    }

    /** The same machine with a printer for cards. */
    public Printers and(CardPrinter forCards) {
        return new Printers(documents, Optional.of(forCards));
    }

    /**
     * The printer of that medium.
     *
     * @throws PrinterFault of kind {@code GONE} when this machine has none
     */
    public SheetPrinter of(Medium medium) throws PrinterFault {
        return medium == Medium.CARD ? cardPrinter() : documents;
    }

    private CardPrinter cardPrinter() throws PrinterFault {
        return cards.orElseThrow(
                () -> new PrinterFault(PrinterFault.Kind.GONE, "this machine has no card printer", null));
    }

    /** Whether no printer of this machine holds a job. */
    public boolean idle() throws PrinterFault {
        for (SheetPrinter each : all()) {
            if (!each.readiness().idle()) {
                return false;
            }
        }
        return true;
    }

    public void prepare(Trusted trusted) throws PrinterFault {
        if (trusted instanceof TrustedCard card) {
            cardPrinter().prepare(card);
        } else {
            documents.prepare((TrustedDocument) trusted);
        }
    }

    public void print(Printable printable) throws PrinterFault {
        if (printable instanceof PrintableCard card) {
            cardPrinter().print(card);
        } else {
            documents.print((PrintableDocument) printable);
        }
    }

    public void forget() {
        all().forEach(SheetPrinter::forget);
    }

    private List<SheetPrinter> all() {
        return cards.<List<SheetPrinter>>map(present -> List.of(documents, present))
                .orElseGet(() -> List.of(documents));
    }
}
