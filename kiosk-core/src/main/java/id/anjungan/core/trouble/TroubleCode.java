// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trouble;

/**
 * The codes of everything that can go wrong for a citizen; stable, never reused, raised in one place each. Words are in
 * the texts of the screens under {@code trouble.<code>}, causes and remedies in {@code docs/kode-kendala.md}.
 *
 * <p>1xx card, 2xx finger and the other ways in, 3xx documents and trust, 4xx printers, 5xx office and network,
 * 6xx machine, 9xx program.
 */
public enum TroubleCode {
    CARD_NOT_KTP_EL("K-101"),
    CARD_DEAD("K-102"),
    CARD_LIFTED("K-104"),
    CARD_LEFT_BEHIND("K-105"),
    CARD_UNREADABLE("K-106"),
    CARD_NOT_AUTHENTIC("K-111"),
    CARD_CLONED("K-112"),
    CARD_ALTERED("K-113"),
    CARD_SIGNER_UNKNOWN("K-114"),
    READER_GONE("K-121"),
    READER_SILENT("K-122"),
    SAM_MISSING("K-131"),
    SAM_REFUSED("K-132"),
    FINGER_TRIES_SPENT("K-201"),
    FINGER_PAUSED("K-202"),
    FINGER_NO_TEMPLATE("K-203"),
    FINGER_MODULE_GONE("K-211"),
    FINGER_MODULE_GARBLED("K-212"),
    CODE_NOT_OURS("K-231"),
    CODE_ALTERED("K-232"),
    CODE_EXPIRED("K-233"),
    CODE_USED("K-234"),
    CODE_SCANNER_GONE("K-241"),
    SIGNATURE_INVALID("K-301"),
    DOCUMENT_CHANGED_AFTER_SIGNING("K-302"),
    DOCUMENT_OF_ANOTHER("K-303"),
    DOCUMENT_NOT_AS_OFFERED("K-304"),
    SIGNER_NOT_THE_OFFICE("K-305"),
    DOCUMENT_NOT_PRINTABLE("K-306"),
    CARD_NOT_VALID_TODAY("K-307"),
    DOCUMENT_UNDETERMINED("K-311"),
    PAPER_OUT("K-401"),
    PAPER_JAM("K-402"),
    COVER_OPEN("K-403"),
    TONER_EMPTY("K-404"),
    PRINTER_GONE("K-405"),
    PRINTER_BLOCKED("K-406"),
    TRAY_UNCONFIRMED("K-407"),
    PRINT_IN_DOUBT("K-408"),
    PRINT_FAULTY("K-409"),
    WRONG_PERSONS_PAPER("K-410"),
    TICKET_PAPER_OUT("K-421"),
    TICKET_PRINTER_BLOCKED("K-422"),
    TICKET_PRINTER_GONE("K-423"),
    BLANKS_OUT("K-431"),
    CARD_JAM("K-432"),
    CARD_PRINTER_NOT_READY("K-433"),
    OFFICE_SILENT("K-501"),
    OFFICE_SENDS_TO_COUNTER("K-502"),
    OFFICE_UNINTELLIGIBLE("K-503"),
    RESERVATION_REFUSED("K-504"),
    PIN_LOCKED("K-505"),
    PIN_RESTING("K-506"),
    PRINT_PIN_LOCKED("K-507"),
    OFFICER_LOCKED("K-511"),
    OTHER_OFFICER_WANTED("K-512"),
    LEDGER_UNWRITABLE("K-601"),
    PROGRAM_FAULT("K-901");

    private final String code;

    TroubleCode(String code) {
        this.code = code;
    }

    /** The code as people say it: {@code K-401}. */
    public String code() {
        return code;
    }
}
