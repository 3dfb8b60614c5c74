// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

/** A contactless card of another kind, such as a bank's: answers, but has no KTP-el application. */
final class ForeignCard implements VirtualChip {
    private static final byte[] UID = {0x04, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66};

    @Override
    public byte[] powerUp() {
        return AnswerToReset.typeA("OTHER");
    }

    @Override
    public byte[] uid() {
        return UID.clone();
    }

    @Override
    public byte[] answer(byte[] command) {
        return Answer.status(Answer.NOT_FOUND).encoded();
    }
}
