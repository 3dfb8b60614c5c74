// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.util.Arrays;
import java.util.Optional;

/**
 * A command APDU as a chip takes it apart (ISO/IEC 7816-4 §5.1, all seven cases).
 *
 * @param expected Ne; 0 when nothing is expected
 */
public record ReceivedCommand(int cla, int ins, int p1, int p2, byte[] data, int expected) {
    private static final int SHORT_MOST = 256;
    private static final int EXTENDED_MOST = 65_536;

    public int header() {
        return cla << 24 | ins << 16 | p1 << 8 | p2;
    }

    /** Whether its lengths are coded in the extended way. */
    static boolean isExtended(byte[] apdu) {
        return apdu.length > 5 && apdu[4] == 0;
    }

    /** Empty when the lengths do not agree. */
    public static Optional<ReceivedCommand> parse(byte[] apdu) {
        if (apdu.length < 4) {
            return Optional.empty();
        }
        int body = apdu.length - 4;
        if (body == 0) {
            return Optional.of(command(apdu, 4, 0, 0));
        }
        int first = apdu[4] & 0xFF;
        if (body == 1) {
            return Optional.of(command(apdu, 4, 0, first == 0 ? SHORT_MOST : first));
        }
        if (first != 0) {
            return shortBody(apdu, first, body - 1 - first);
        }
        return body < 3 ? Optional.empty() : extendedBody(apdu, body - 3);
    }

    private static Optional<ReceivedCommand> shortBody(byte[] apdu, int length, int rest) {
        if (rest == 0) {
            return Optional.of(command(apdu, 5, length, 0));
        }
        int expected = apdu[apdu.length - 1] & 0xFF;
        return rest == 1
                ? Optional.of(command(apdu, 5, length, expected == 0 ? SHORT_MOST : expected))
                : Optional.empty();
    }

    private static Optional<ReceivedCommand> extendedBody(byte[] apdu, int afterLength) {
        int value = word(apdu, 5);
        if (afterLength == 0) {
            return Optional.of(command(apdu, 7, 0, value == 0 ? EXTENDED_MOST : value));
        }
        int rest = afterLength - value;
        if (value == 0 || rest != 0 && rest != 2) {
            return Optional.empty();
        }
        int expected = rest == 0 ? 0 : word(apdu, apdu.length - 2);
        return Optional.of(command(apdu, 7, value, rest == 2 && expected == 0 ? EXTENDED_MOST : expected));
    }

    private static int word(byte[] apdu, int at) {
        return (apdu[at] & 0xFF) << 8 | apdu[at + 1] & 0xFF;
    }

    private static ReceivedCommand command(byte[] apdu, int at, int length, int expected) {
        byte[] data = Arrays.copyOfRange(apdu, at, at + length);
        return new ReceivedCommand(apdu[0] & 0xFF, apdu[1] & 0xFF, apdu[2] & 0xFF, apdu[3] & 0xFF, data, expected);
    }
}
