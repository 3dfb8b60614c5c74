// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.pen;

import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.ui.drawing.CardPicture;
import id.anjungan.ui.drawing.Drawing;
import id.anjungan.ui.drawing.Icon.Sign;
import id.anjungan.ui.drawing.TroublePicture;
import id.anjungan.ui.drawing.TroublePicture.Thing;
import java.util.stream.Stream;

/**
 * What a trouble looks like: what it is about, and what becomes of it. A clock says later, an officer that staff does
 * it, a magnifier that the counter looks, a spanner that the machine needs care.
 */
public final class Sight {
    private Sight() {}

    /** The picture of a code; an officer for one that is not known. */
    public static Drawing of(String code) {
        return Stream.of(TroubleCode.values())
                .filter(trouble -> trouble.code().equals(code))
                .findFirst()
                .map(Sight::of)
                .orElseGet(() -> new TroublePicture(Thing.OFFICER));
    }

    /** The picture of a trouble. */
    public static Drawing of(TroubleCode trouble) {
        return switch (trouble) {
            case CARD_NOT_KTP_EL -> new TroublePicture(Thing.OTHER_CARD);
            case CARD_DEAD, CARD_LIFTED, CARD_UNREADABLE -> new TroublePicture(Thing.CARD_ON_READER, Sign.AGAIN);
            case CARD_LEFT_BEHIND -> new CardPicture(CardPicture.Act.LIFT);
            case CARD_NOT_AUTHENTIC, CARD_CLONED, CARD_ALTERED, CARD_SIGNER_UNKNOWN ->
                new TroublePicture(Thing.CARD, Sign.LOOK);
            case READER_GONE -> new TroublePicture(Thing.READER_UNPLUGGED);
            case READER_SILENT, SAM_MISSING, SAM_REFUSED -> new TroublePicture(Thing.READER, Sign.SPANNER);
            case FINGER_TRIES_SPENT, FINGER_PAUSED -> new TroublePicture(Thing.FINGER, Sign.CLOCK);
            case FINGER_NO_TEMPLATE -> new TroublePicture(Thing.CARD, Sign.NO_FINGER);
            case FINGER_MODULE_GONE -> new TroublePicture(Thing.SENSOR_UNPLUGGED);
            case FINGER_MODULE_GARBLED -> new TroublePicture(Thing.SENSOR, Sign.SPANNER);
            case CODE_NOT_OURS -> new TroublePicture(Thing.CODE, Sign.QUESTION);
            case CODE_ALTERED -> new TroublePicture(Thing.CODE, Sign.LOOK);
            case CODE_EXPIRED -> new TroublePicture(Thing.CODE, Sign.CALENDAR);
            case CODE_USED -> new TroublePicture(Thing.CODE, Sign.ONCE);
            case CODE_SCANNER_GONE -> new TroublePicture(Thing.SCANNER, Sign.SPANNER);
            default -> ofPaper(trouble);
        };
    }

    private static Drawing ofPaper(TroubleCode trouble) {
        return switch (trouble) {
            case SIGNATURE_INVALID,
                    DOCUMENT_CHANGED_AFTER_SIGNING,
                    DOCUMENT_OF_ANOTHER,
                    DOCUMENT_NOT_AS_OFFERED,
                    SIGNER_NOT_THE_OFFICE,
                    DOCUMENT_NOT_PRINTABLE -> new TroublePicture(Thing.DOCUMENT, Sign.LOOK);
            case CARD_NOT_VALID_TODAY -> new TroublePicture(Thing.CHILD_CARD, Sign.CALENDAR);
            case DOCUMENT_UNDETERMINED -> new TroublePicture(Thing.DOCUMENT, Sign.CLOCK);
            case PAPER_OUT -> new TroublePicture(Thing.PRINTER_EMPTY, Sign.STAFF);
            case PAPER_JAM -> new TroublePicture(Thing.PRINTER_JAMMED, Sign.STAFF);
            case COVER_OPEN -> new TroublePicture(Thing.PRINTER_OPEN, Sign.STAFF);
            case TONER_EMPTY -> new TroublePicture(Thing.PRINTER_WITHOUT_TONER, Sign.STAFF);
            case PRINTER_GONE -> new TroublePicture(Thing.PRINTER_UNPLUGGED);
            case PRINTER_BLOCKED -> new TroublePicture(Thing.PRINTER, Sign.SPANNER);
            case TRAY_UNCONFIRMED -> new TroublePicture(Thing.SHEET_IN_TRAY, Sign.STAFF);
            case PRINT_IN_DOUBT -> new TroublePicture(Thing.SHEET_IN_DOUBT, Sign.QUESTION);
            case PRINT_FAULTY -> new TroublePicture(Thing.SHEET_SMEARED, Sign.STAFF);
            case WRONG_PERSONS_PAPER -> new TroublePicture(Thing.SHEET_IN_ENVELOPE, Sign.STAFF);
            case TICKET_PAPER_OUT -> new TroublePicture(Thing.TICKET_PRINTER_EMPTY, Sign.STAFF);
            case TICKET_PRINTER_BLOCKED -> new TroublePicture(Thing.TICKET_PRINTER, Sign.SPANNER);
            case TICKET_PRINTER_GONE -> new TroublePicture(Thing.TICKET_PRINTER_UNPLUGGED);
            case BLANKS_OUT -> new TroublePicture(Thing.CARD_PRINTER_EMPTY, Sign.STAFF);
            case CARD_JAM -> new TroublePicture(Thing.CARD_PRINTER_JAMMED, Sign.STAFF);
            case CARD_PRINTER_NOT_READY -> new TroublePicture(Thing.CARD_PRINTER, Sign.SPANNER);
            default -> ofOffice(trouble);
        };
    }

    private static Drawing ofOffice(TroubleCode trouble) {
        return switch (trouble) {
            case OFFICE_SILENT -> new TroublePicture(Thing.LINE_TO_OFFICE);
            case OFFICE_UNINTELLIGIBLE -> new TroublePicture(Thing.ANSWER_OF_OFFICE);
            case RESERVATION_REFUSED -> new TroublePicture(Thing.DOCUMENT, Sign.STAFF);
            case PIN_LOCKED, PRINT_PIN_LOCKED, OFFICER_LOCKED -> new TroublePicture(Thing.PIN, Sign.LOCK);
            case PIN_RESTING -> new TroublePicture(Thing.PIN, Sign.CLOCK);
            case OTHER_OFFICER_WANTED -> new TroublePicture(Thing.OFFICER, Sign.AGAIN);
            case LEDGER_UNWRITABLE -> new TroublePicture(Thing.BOOK, Sign.SPANNER);
            case PROGRAM_FAULT -> new TroublePicture(Thing.MACHINE, Sign.SPANNER);
            default -> new TroublePicture(Thing.OFFICER);
        };
    }
}
