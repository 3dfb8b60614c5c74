// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

import java.nio.ByteBuffer;
import java.util.Optional;

/** Asks for the size of the sensor; empty when the module does not tell. R503 V1.2, §"ReadProdInfo". */
record ReadProdInfo() implements Command<Optional<ReadProdInfo.Sensor>> {
    private static final int LENGTH = 47;
    private static final int WIDTH_AT = 39;
    private static final int HEIGHT_AT = 41;

    /** Pixels across and down. */
    record Sensor(int width, int height) {}

    @Override
    public byte[] payload() {
        return new byte[] {0x3C};
    }

    @Override
    public Optional<Sensor> understood(Confirmation code, byte[] ack) {
        if (code != Confirmation.OK || ack.length < LENGTH) {
            return Optional.empty();
        }
        ByteBuffer values = ByteBuffer.wrap(ack);
        return Optional.of(new Sensor(values.getShort(WIDTH_AT), values.getShort(HEIGHT_AT)));
    }
}
