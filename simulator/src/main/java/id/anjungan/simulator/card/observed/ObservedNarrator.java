// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.simulator.card.observed.profile.ObservedFile;
import java.util.Arrays;

/**
 * Writes exchanges down: what they are, and their bytes where these tell no person and no key. A card's own numbers,
 * its photo and all that the SAM unwraps are withheld.
 */
final class ObservedNarrator {
    private static final int HEADER = 4;
    private static final int SECURED = 0x0C;

    private ObservedNarrator() {}

    static String card(byte[] command, byte[] response) {
        if (command.length < HEADER) {
            return Hex.of(command) + " -> " + Hex.of(response) + "  # not a command";
        }
        if ((command[0] & SECURED) == SECURED) {
            return Hex.of(command) + " -> " + Hex.of(response) + "  # secured, " + response.length
                    + " bytes of response";
        }
        return switch (command[1] & 0xFF) {
            case 0xA4 -> Hex.of(command) + " -> " + Hex.of(response) + "  # SELECT" + file(command);
            case 0x84 -> Hex.of(command) + " -> " + Hex.of(response) + "  # GET CHALLENGE";
            case 0x82 ->
                Hex.of(command) + " -> " + Hex.of(response) + "  # EXTERNAL AUTHENTICATE (mutual authentication)";
            case 0xB0 -> Hex.of(command) + " -> " + withheld(response) + "  # READ BINARY of a free file";
            case 0xDD, 0xDF -> Hex.of(command) + " -> " + withheld(response) + "  # identifier of a type B card";
            default -> Hex.of(command) + " -> " + Hex.of(response) + "  # command";
        };
    }

    static String sam(byte[] command, byte[] response) {
        if (command.length < HEADER) {
            return Hex.of(command) + " -> " + Hex.of(response) + "  # not a command";
        }
        String head = Hex.of(command, 0, HEADER);
        return switch (command[1] & 0xFF) {
            case 0xFF -> head + " -> " + Hex.of(response) + "  # SAM reset";
            case 0xF0 -> head + fed(command) + " -> " + Hex.of(response) + "  # SAM open";
            case 0xF1 -> head + fed(command) + " -> " + Hex.of(response) + "  # SAM terminal's token";
            case 0xF2 -> Hex.of(command) + " -> " + Hex.of(response) + "  # SAM card's token";
            case 0xF3 -> Hex.of(command) + " -> " + Hex.of(response) + "  # SAM wrap";
            case 0xF4 -> Hex.of(command) + " -> " + withheld(response) + "  # SAM unwrap";
            case 0xF7 -> head + " -> " + Hex.of(response) + "  # SAM identifier";
            case 0xFA -> head + fed(command) + " -> " + Hex.of(response) + "  # SAM signature, step " + command[3];
            default -> head + fed(command) + " -> " + withheld(response) + "  # command";
        };
    }

    private static String file(byte[] command) {
        int identifier = command.length < 7 ? 0 : (command[5] & 0xFF) << 8 | command[6] & 0xFF;
        if (identifier == ObservedFile.APPLICATION) {
            return " application";
        }
        return Arrays.stream(ObservedFile.values())
                .filter(one -> one.identifier() == identifier)
                .findFirst()
                .map(one -> " EF " + one)
                .orElse("");
    }

    private static String fed(byte[] command) {
        return command.length == HEADER ? "" : " (" + (command.length - HEADER) + " bytes withheld)";
    }

    private static String withheld(byte[] response) {
        int data = Math.max(0, response.length - 2);
        return "(" + data + " bytes withheld) " + Hex.of(response, data, response.length);
    }
}
