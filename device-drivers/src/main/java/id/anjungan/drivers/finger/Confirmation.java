// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/**
 * Confirmation codes of the family (ZFM-20 manual V1.5, ZFM-206 V2.1, R503 V1.1 and V1.2; 20 and 21 from public
 * drivers), with what the technician's log says.
 */
enum Confirmation {
    OK(0x00, "done"),
    /** Our packet did not reach it in one piece. */
    RECEIVE_ERROR(0x01, "did not understand"),
    NO_FINGER(0x02, "no finger"),
    NOT_TAKEN(0x03, "took no picture"),
    MESSY(0x06, "picture too messy"),
    TOO_FEW_POINTS(0x07, "too few points"),
    NO_MATCH(0x08, "no match"),
    NOT_FOUND(0x09, "not found"),
    NOT_COMBINED(0x0A, "prints do not combine"),
    NO_SUCH_PAGE(0x0B, "no such page"),
    NO_MODEL(0x0C, "no model there"),
    NO_FEATURES(0x0D, "cannot send features"),
    CANNOT_RECEIVE(0x0E, "cannot receive data"),
    NOT_SENT(0x0F, "cannot send the picture"),
    NOT_DELETED(0x10, "cannot delete"),
    NOT_EMPTIED(0x11, "cannot empty its library"),
    WRONG_PASSWORD(0x13, "wrong password"),
    NO_PICTURE(0x15, "has no picture"),
    FLASH_BROKEN(0x18, "cannot write its flash"),
    UNKNOWN_INSTRUCTION(0x19, "does not know the instruction"),
    NO_SUCH_SETTING(0x1A, "no such setting"),
    NO_SUCH_VALUE(0x1B, "no such value"),
    NO_SUCH_NOTE(0x1C, "no such note"),
    PORT_FAULT(0x1D, "port not switched"),
    WRONG_ADDRESS(0x20, "wrong address"),
    /** It has a password and has not been shown it since it started. */
    PASSWORD_WANTED(0x21, "wants its password"),
    SENSOR_BROKEN(0x29, "sensor abnormal"),
    /** GetEcho's own way of saying that all is well. */
    ECHO(0x55, "echo"),
    /** None that any of the manuals has. */
    UNHEARD_OF(-1, "a code in no manual");

    private final int code;
    private final String words;

    Confirmation(int code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The code that an acknowledgement begins with. */
    static Confirmation of(byte[] ack) {
        for (Confirmation confirmation : values()) {
            if (confirmation.code == (ack[0] & 0xFF)) {
                return confirmation;
            }
        }
        return UNHEARD_OF;
    }

    int code() {
        return code;
    }

    String words() {
        return words;
    }
}
