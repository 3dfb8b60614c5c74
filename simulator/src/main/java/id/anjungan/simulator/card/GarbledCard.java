// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

/** A KTP-el whose files are damaged: it knows its application, but no answer makes sense. */
final class GarbledCard implements VirtualChip {
    private static final int SELECT = 0xA4;
    private static final byte[] NONSENSE = {0x60, 0x7F, 0x5F, 0x01, 0x00};

    private final byte[] uid;

    GarbledCard(byte[] uid) {
        this.uid = uid;
    }

    @Override
    public byte[] powerUp() {
        return AnswerToReset.typeA("ADMREF1");
    }

    @Override
    public byte[] uid() {
        return uid.clone();
    }

    @Override
    public byte[] answer(byte[] command) {
        boolean select = command.length > 1 && (command[1] & 0xFF) == SELECT;
        return select
                ? Answer.status(Answer.DONE).encoded()
                : Answer.of(NONSENSE).encoded();
    }
}
