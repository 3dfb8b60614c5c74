// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.pcsc.Hex;
import java.util.Arrays;

/**
 * Writes exchanges down: {@code command -> response  # what it is}, in hexadecimal digits. Nothing that could tell a
 * person: identifiers and keys are withheld, files of persons cross as ciphertext only.
 */
final class ApduNarrator {
    private static final int SECURED = 0x0C;
    private static final int GET_UID = 0xFFCA;
    private static final int SAM_BEGIN = 0x8010;
    private static final int SAM_FINISH = 0x8012;

    private ApduNarrator() {}

    /** An exchange with a card. */
    static String card(byte[] command, byte[] response) {
        if (word(command) == GET_UID) {
            return Hex.of(command) + " -> " + withheld(response) + "  # GET UID, answered by the reader";
        }
        boolean secured = command.length > 0 && (command[0] & SECURED) == SECURED;
        String how = secured ? ", secured, " + response.length + " bytes of response" : "";
        return Hex.of(command) + " -> " + shown(response) + "  # " + instruction(command) + how;
    }

    /** An exchange with the SAM. */
    static String sam(byte[] command, byte[] response) {
        return switch (word(command)) {
            case SAM_BEGIN ->
                Hex.of(command, 0, Math.min(5, command.length)) + " (identifier and challenge withheld) -> "
                        + shown(response) + "  # SAM BEGIN: terminal's token";
            case SAM_FINISH -> Hex.of(command) + " -> " + withheld(response) + "  # SAM FINISH: session keys";
            case 0x80CA -> Hex.of(command) + " -> " + shown(response) + "  # SAM GET STATUS";
            default -> Hex.of(command) + " -> " + shown(response) + "  # " + instruction(command);
        };
    }

    private static String instruction(byte[] command) {
        if (command.length < 4) {
            return "not a command";
        }
        return switch (command[1] & 0xFF) {
            case 0xA4 -> "SELECT application";
            case 0x84 -> "GET CHALLENGE";
            case 0x82 -> "EXTERNAL AUTHENTICATE (mutual authentication)";
            case 0x88 -> "INTERNAL AUTHENTICATE (the chip signs the office's nonce)";
            case 0xB0 -> "READ BINARY" + file(command);
            default -> "command";
        };
    }

    private static String file(byte[] command) {
        int first = command[2] & 0xFF;
        if ((first & 0x80) == 0) {
            return ", further";
        }
        return Arrays.stream(ElementaryFile.values())
                .filter(file -> file.identifier() == (first & 0x1F))
                .findFirst()
                .map(file -> " EF " + file)
                .orElse("");
    }

    private static String shown(byte[] response) {
        return response.length == 0 ? "(silence)" : Hex.of(response);
    }

    private static String withheld(byte[] response) {
        int data = Math.max(0, response.length - 2);
        return "(" + data + " bytes withheld) " + Hex.of(response, data, response.length);
    }

    private static int word(byte[] command) {
        return command.length < 2 ? -1 : (command[0] & 0xFF) << 8 | command[1] & 0xFF;
    }
}
