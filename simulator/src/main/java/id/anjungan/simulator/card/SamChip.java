// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

/** A SAM as a chip with contacts. */
public interface SamChip extends VirtualChip {
    /** From now on it is so; {@link SamCondition#READY} at the start. Safe from any thread. */
    void be(SamCondition condition);

    @Override
    default byte[] uid() {
        return new byte[0];
    }
}
