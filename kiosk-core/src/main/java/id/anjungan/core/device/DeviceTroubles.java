// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.trouble.TroubleCode;

/** The one place where devices' faults and obstacles become codes. */
public final class DeviceTroubles {
    private DeviceTroubles() {}

    public static TroubleCode of(CardReaderFault.Kind kind) {
        return switch (kind) {
            case GONE -> TroubleCode.READER_GONE;
            case SILENT -> TroubleCode.READER_SILENT;
            case SAM_MISSING, SAM_UNREACHABLE -> TroubleCode.SAM_MISSING;
            case SAM_REFUSED -> TroubleCode.SAM_REFUSED;
        };
    }

    /** A terminal stands in for reader and SAM, and its troubles for theirs. */
    public static TroubleCode of(IdentityTerminalFault.Kind kind) {
        return of(
                switch (kind) {
                    case GONE -> CardReaderFault.Kind.GONE;
                    case SILENT -> CardReaderFault.Kind.SILENT;
                    case REFUSED -> CardReaderFault.Kind.SAM_REFUSED;
                });
    }

    public static TroubleCode of(CardReading.Reason reason) {
        return switch (reason) {
            case NOT_AUTHENTIC -> TroubleCode.CARD_NOT_AUTHENTIC;
            case CLONED -> TroubleCode.CARD_CLONED;
            case ALTERED -> TroubleCode.CARD_ALTERED;
            case SIGNER_UNKNOWN -> TroubleCode.CARD_SIGNER_UNKNOWN;
        };
    }

    public static TroubleCode of(FingerScannerFault.Kind kind) {
        return switch (kind) {
            case GONE -> TroubleCode.FINGER_MODULE_GONE;
            case GARBLED, BROKEN, UNFIT -> TroubleCode.FINGER_MODULE_GARBLED;
        };
    }

    /**
     * The code of an obstacle in the printer's way.
     *
     * @param obstacle not {@link PrinterReadiness.Obstacle#NONE}, which is no trouble
     */
    public static TroubleCode of(PrinterReadiness.Obstacle obstacle) {
        return switch (obstacle) {
            case NONE -> throw new IllegalArgumentException("no obstacle, no code");
            case PAPER_OUT -> TroubleCode.PAPER_OUT;
            case JAM -> TroubleCode.PAPER_JAM;
            case COVER_OPEN -> TroubleCode.COVER_OPEN;
            case TONER_EMPTY -> TroubleCode.TONER_EMPTY;
            case OTHER -> TroubleCode.PRINTER_BLOCKED;
        };
    }

    /**
     * The same where that medium is printed on; whatever keeps the card printer but blanks and jams is one to whoever
     * stands there.
     */
    public static TroubleCode of(PrinterReadiness.Obstacle obstacle, Offer.Medium medium) {
        if (medium == Offer.Medium.A4) {
            return of(obstacle);
        }
        return switch (obstacle) {
            case NONE -> throw new IllegalArgumentException("no obstacle, no code");
            case PAPER_OUT -> TroubleCode.BLANKS_OUT;
            case JAM -> TroubleCode.CARD_JAM;
            case COVER_OPEN, TONER_EMPTY, OTHER -> TroubleCode.CARD_PRINTER_NOT_READY;
        };
    }

    /** Nothing can be written down durably, so nothing may be done that must be. */
    public static TroubleCode ledgerUnwritable() {
        return TroubleCode.LEDGER_UNWRITABLE;
    }

    /** Gone or garbled is one to whoever stands there with a code. */
    public static TroubleCode codeScannerGone() {
        return TroubleCode.CODE_SCANNER_GONE;
    }

    /** Gone, silent or garbled is one to whoever wants a receipt. */
    public static TroubleCode of(TicketPrinterFault.Kind kind) {
        return switch (kind) {
            case GONE, SILENT, GARBLED -> TroubleCode.TICKET_PRINTER_GONE;
        };
    }

    /**
     * The code of an obstacle in the ticket printer's way.
     *
     * @param obstacle not {@link TicketReadiness.Obstacle#NONE}, which is no trouble
     */
    public static TroubleCode of(TicketReadiness.Obstacle obstacle) {
        return switch (obstacle) {
            case NONE -> throw new IllegalArgumentException("no obstacle, no code");
            case PAPER_OUT -> TroubleCode.TICKET_PAPER_OUT;
            case COVER_OPEN, CUTTER, HOT, FAULTY, OFFLINE -> TroubleCode.TICKET_PRINTER_BLOCKED;
        };
    }

    public static TroubleCode printerGone() {
        return TroubleCode.PRINTER_GONE;
    }
}
