// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.simulator.card.Bytes;
import id.anjungan.simulator.card.SamChip;
import id.anjungan.simulator.card.SamCondition;
import id.anjungan.simulator.card.VirtualChip;
import java.util.function.IntPredicate;

/**
 * A chip that answers one of its instructions with a status word, and with data only when they are told.
 *
 * @param when by CLA INS P1 P2 as one number
 */
record CrookedChip(VirtualChip chip, IntPredicate when, int status, byte[] data) implements SamChip {
    CrookedChip(VirtualChip chip, IntPredicate when, int status) {
        this(chip, when, status, new byte[0]);
    }

    @Override
    public void be(SamCondition condition) {
        throw new AssertionError("nobody says so here");
    }

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
        byte[] straight = chip.answer(command);
        int header =
                (command[0] & 0xFF) << 24 | (command[1] & 0xFF) << 16 | (command[2] & 0xFF) << 8 | command[3] & 0xFF;
        byte[] word = {(byte) (status >> 8), (byte) status};
        return when.test(header) ? Bytes.concat(data, word) : straight;
    }

    @Override
    public String narrate(byte[] command, byte[] response) {
        return chip.narrate(command, response);
    }
}
