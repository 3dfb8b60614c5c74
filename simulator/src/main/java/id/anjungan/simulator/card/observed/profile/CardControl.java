// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.drivers.ktpel.Malformed;

/**
 * Card control: what the SAM needs to know of a card. Its meaning is not public; its length tells two generations of
 * cards apart.
 */
record CardControl(byte[] bytes) {
    private static final int OLD = 29;
    private static final int NEW = 51;

    static CardControl parse(byte[] file) throws Malformed {
        byte[] content = Prefixed.content(file);
        if (content.length != OLD && content.length != NEW) {
            throw new Malformed("card control of 29 or 51 bytes expected");
        }
        return new CardControl(content);
    }

    /** What P2 of the SAM's first command says: 00 for old cards, 01 for new ones. */
    int generation() {
        return bytes.length == NEW ? 1 : 0;
    }

    @Override
    public String toString() {
        return "CardControl[" + bytes.length + " bytes]";
    }
}
