// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.util.concurrent.CountDownLatch;

/** Powers up and then never answers. */
final class SilentChip implements VirtualChip {
    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public byte[] powerUp() {
        return AnswerToReset.typeA("SILENT");
    }

    @Override
    public byte[] uid() {
        return new byte[7];
    }

    @Override
    public byte[] answer(byte[] command) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new byte[0];
    }
}
