// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.core.hostile.Mutation;
import id.anjungan.simulator.card.SamChip;
import id.anjungan.simulator.card.SamCondition;
import id.anjungan.simulator.card.VirtualChip;
import java.util.random.RandomGenerator;

/** A chip one of whose answers in a dozen is damaged while it is told to be hostile. */
final class HostileChip implements SamChip {
    private static final int DOZEN = 12;
    /** Less than a status word is the line's trouble, and no chip's answer. */
    private static final int STATUS = 2;

    private final VirtualChip chip;
    private final RandomGenerator random;
    private final Mutation mutation;
    private volatile boolean hostile = true;

    HostileChip(VirtualChip chip, RandomGenerator random) {
        this.chip = chip;
        this.random = random;
        this.mutation = new Mutation(random);
    }

    void hostile(boolean from) {
        hostile = from;
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
        byte[] genuine = chip.answer(command);
        byte[] given = hostile && random.nextInt(DOZEN) == 0 ? mutation.of(genuine) : genuine;
        return given.length < STATUS ? genuine : given;
    }
}
