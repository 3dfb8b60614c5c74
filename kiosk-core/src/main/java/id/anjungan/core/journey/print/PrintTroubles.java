// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.journey.print;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.device.DeviceTroubles;
import id.anjungan.core.device.PrinterFault;
import id.anjungan.core.device.PrinterReadiness;
import id.anjungan.core.office.OfficeFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.printdesk.Complaint;
import id.anjungan.core.printdesk.PrintHappening;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.trust.Verdict;

/** The one place where what goes wrong with a document becomes a code. */
public final class PrintTroubles {
    private PrintTroubles() {}

    static TroubleCode of(Verdict.Reason reason) {
        return switch (reason) {
            case SIGNATURE_INVALID -> TroubleCode.SIGNATURE_INVALID;
            case CHANGED_AFTER_SIGNING -> TroubleCode.DOCUMENT_CHANGED_AFTER_SIGNING;
            case OF_ANOTHER -> TroubleCode.DOCUMENT_OF_ANOTHER;
            case NOT_AS_OFFERED -> TroubleCode.DOCUMENT_NOT_AS_OFFERED;
            case SIGNER_NOT_THE_OFFICE -> TroubleCode.SIGNER_NOT_THE_OFFICE;
            case NOT_PRINTABLE -> TroubleCode.DOCUMENT_NOT_PRINTABLE;
            case NOT_VALID_TODAY -> TroubleCode.CARD_NOT_VALID_TODAY;
            case NO_REVOCATION_DATA, CLOCK_OFF, VALIDATOR_GONE -> TroubleCode.DOCUMENT_UNDETERMINED;
        };
    }

    static TroubleCode of(PrintHappening.Why why) {
        return switch (why) {
            case OFFICE_SILENT -> OfficeTroubled.of(OfficeFault.Kind.SILENT).code();
            case OFFICE_UNINTELLIGIBLE ->
                OfficeTroubled.of(OfficeFault.Kind.UNINTELLIGIBLE).code();
            case PAPER_OUT -> DeviceTroubles.of(PrinterReadiness.Obstacle.PAPER_OUT);
            case JAM -> DeviceTroubles.of(PrinterReadiness.Obstacle.JAM);
            case COVER_OPEN -> DeviceTroubles.of(PrinterReadiness.Obstacle.COVER_OPEN);
            case TONER_EMPTY -> DeviceTroubles.of(PrinterReadiness.Obstacle.TONER_EMPTY);
            case PRINTER_GONE -> DeviceTroubles.printerGone();
            case PRINTER_BLOCKED, CANCELED -> DeviceTroubles.of(PrinterReadiness.Obstacle.OTHER);
            case LEDGER_UNWRITABLE -> DeviceTroubles.ledgerUnwritable();
        };
    }

    /** The same of a copy on that medium. */
    static TroubleCode of(PrintHappening.Why why, Offer.Medium medium) {
        if (medium == Offer.Medium.A4) {
            return of(why);
        }
        return switch (why) {
            case PAPER_OUT -> DeviceTroubles.of(PrinterReadiness.Obstacle.PAPER_OUT, medium);
            case JAM -> DeviceTroubles.of(PrinterReadiness.Obstacle.JAM, medium);
            case COVER_OPEN, TONER_EMPTY, PRINTER_GONE, PRINTER_BLOCKED, CANCELED ->
                DeviceTroubles.of(PrinterReadiness.Obstacle.OTHER, medium);
            case OFFICE_SILENT, OFFICE_UNINTELLIGIBLE, LEDGER_UNWRITABLE -> of(why);
        };
    }

    /** What kept a document of that medium from being prepared. */
    static TroubleCode of(PrinterFault.Kind kind, Offer.Medium medium) {
        boolean ready = medium == Offer.Medium.A4 || kind == PrinterFault.Kind.UNPRINTABLE;
        return ready ? of(kind) : of(PrintHappening.Why.PRINTER_GONE, medium);
    }

    private static TroubleCode of(PrinterFault.Kind kind) {
        return switch (kind) {
            case UNPRINTABLE -> of(Verdict.Reason.NOT_PRINTABLE);
            case GONE, GARBLED, REFUSED, UNCERTAIN -> DeviceTroubles.printerGone();
        };
    }

    /** The code of a complaint about the sheets. */
    public static TroubleCode of(Complaint complaint) {
        return complaint == Complaint.NOT_MINE ? TroubleCode.WRONG_PERSONS_PAPER : TroubleCode.PRINT_FAULTY;
    }

    static TroubleCode refused() {
        return TroubleCode.RESERVATION_REFUSED;
    }

    static TroubleCode pinLocked() {
        return TroubleCode.PRINT_PIN_LOCKED;
    }

    static TroubleCode inDoubt() {
        return TroubleCode.PRINT_IN_DOUBT;
    }
}
