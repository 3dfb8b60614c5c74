// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Asks how the module is set; empty when it does not tell (R308). */
record ReadSysPara() implements Command<Optional<ReadSysPara.Settings>> {
    private static final int LENGTH = 17;

    /**
     * The two settings that matter for speed.
     *
     * @param packetSize bytes of data in a packet: 32, 64, 128 or 256
     * @param baud what the module says that it runs at
     */
    record Settings(int packetSize, int baud) {}

    @Override
    public byte[] payload() {
        return new byte[] {0x0F};
    }

    @Override
    public Optional<Settings> understood(Confirmation code, byte[] ack) {
        if (code != Confirmation.OK || ack.length < LENGTH) {
            return Optional.empty();
        }
        ByteBuffer values = ByteBuffer.wrap(ack);
        int size = values.getShort(13);
        int baud = ModuleProfile.BAUD_STEP * values.getShort(15);
        return size < 0 || size > 3 ? Optional.empty() : Optional.of(new Settings(32 << size, baud));
    }
}
