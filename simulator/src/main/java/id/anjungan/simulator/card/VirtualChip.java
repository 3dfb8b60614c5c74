// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.util.function.UnaryOperator;

/** A chip as its reader sees it. One thread at a time. */
public interface VirtualChip {
    /** Powers it up: the answer to reset as the reader tells it; empty when the chip is dead. */
    byte[] powerUp();

    /** The identifier of anticollision, which the reader knows; empty for a chip with contacts. */
    byte[] uid();

    /** Answers a command APDU; an empty answer is silence. */
    byte[] answer(byte[] command);

    /** An exchange as a transcript has it, with nothing that could tell a person or a key. */
    default String narrate(byte[] command, byte[] response) {
        return ApduNarrator.card(command, response);
    }

    /** The same chip, for which this answers; it may ask the chip itself. */
    default VirtualChip answering(UnaryOperator<byte[]> answers) {
        return new AnsweringChip(this, answers);
    }
}
