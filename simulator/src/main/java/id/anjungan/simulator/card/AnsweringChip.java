// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.util.function.UnaryOperator;

/** A chip for which something else answers. */
record AnsweringChip(VirtualChip chip, UnaryOperator<byte[]> answers) implements VirtualChip {
    @Override
    public byte[] powerUp() {
        return chip.powerUp();
    }

    @Override
    public byte[] uid() {
        return chip.uid();
    }

    @Override
    public byte[] answer(byte[] command) {
        return answers.apply(command);
    }

    @Override
    public String narrate(byte[] command, byte[] response) {
        return chip.narrate(command, response);
    }
}
