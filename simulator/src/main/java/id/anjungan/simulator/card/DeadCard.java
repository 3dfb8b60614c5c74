// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

/** A card whose antenna or chip is broken so that the reader sees something but cannot power it up. */
final class DeadCard implements VirtualChip {
    @Override
    public byte[] powerUp() {
        return new byte[0];
    }

    @Override
    public byte[] uid() {
        return new byte[0];
    }

    @Override
    public byte[] answer(byte[] command) {
        return new byte[0];
    }
}
