// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.util.concurrent.CountDownLatch;

/** Behaves, and then never answers again, until it is let go. */
final class SilentChip implements VirtualChip {
    private final VirtualChip chip;
    private final int answers;
    private final CountDownLatch silent = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);
    private int answered;

    /** @param answers how many it gives first */
    SilentChip(VirtualChip chip, int answers) {
        this.chip = chip;
        this.answers = answers;
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
        if (answered++ < answers) {
            return chip.answer(command);
        }
        silent.countDown();
        try {
            letGo.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new byte[0];
    }

    /** Returns once somebody waits for an answer. */
    void awaitSilence() throws InterruptedException {
        silent.await();
    }

    /** Gives its thread back, with an answer that nobody hears any more. */
    void letGo() {
        letGo.countDown();
    }
}
