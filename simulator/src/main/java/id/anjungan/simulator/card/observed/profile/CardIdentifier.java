// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.drivers.ktpel.CommandApdu;
import id.anjungan.drivers.ktpel.Malformed;
import id.anjungan.drivers.ktpel.ResponseApdu;
import id.anjungan.drivers.pcsc.LineBroken;
import java.util.Arrays;

/**
 * The eight bytes by which the SAM knows a card. Type A: the seven of anticollision, which the reader tells, after
 * {@code 80}. Type B, whose four of anticollision may be of chance: a command of the card's own, of which new and old
 * cards have different ones.
 */
record CardIdentifier(byte[] ofAnticollision) {
    private static final int GET_UID = 0xFFCA0000;
    private static final int OF_NEW_CARDS = 0x00DD0000;
    private static final int OF_OLD_CARDS = 0x00DF0000;
    private static final int TYPE_A = 7;
    private static final int TYPE_B = 4;
    private static final int LENGTH = 8;
    private static final int ANY = 256;
    private static final byte[] NOTHING = new byte[0];

    /** Sends a command to the card in clear. */
    interface Line {
        ResponseApdu send(CommandApdu command) throws LineBroken, Malformed;
    }

    /** As the reader saw it (PC/SC part 3 §3.2.2.1.3). */
    static CardIdentifier seenBy(Line line) throws LineBroken, Malformed {
        ResponseApdu seen = line.send(CommandApdu.of(GET_UID, NOTHING, ANY));
        int length = seen.data().length;
        if (!seen.done() || length != TYPE_A && length != TYPE_B) {
            throw new Malformed("the reader tells no identifier: " + seen);
        }
        return new CardIdentifier(seen.data());
    }

    byte[] eightBytes(Line card) throws LineBroken, Malformed {
        if (ofAnticollision.length == TYPE_A) {
            byte[] eight = new byte[LENGTH];
            eight[0] = (byte) 0x80;
            System.arraycopy(ofAnticollision, 0, eight, 1, TYPE_A);
            return eight;
        }
        ResponseApdu told = card.send(CommandApdu.of(OF_NEW_CARDS, NOTHING, LENGTH));
        if (!told.done()) {
            told = card.send(CommandApdu.of(OF_OLD_CARDS, NOTHING, ANY));
        }
        int length = told.data().length;
        if (!told.done() || length < LENGTH) {
            throw new Malformed("the card tells no identifier: " + told);
        }
        return Arrays.copyOfRange(told.data(), length - LENGTH, length);
    }

    @Override
    public String toString() {
        return "CardIdentifier[" + ofAnticollision.length + " bytes]";
    }
}
