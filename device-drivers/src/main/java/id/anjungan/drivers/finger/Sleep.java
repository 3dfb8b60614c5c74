// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/** Lets the module rest until something is asked of it again. R503 V1.2, §"Sleep". */
record Sleep() implements Command<Boolean> {
    @Override
    public byte[] payload() {
        return new byte[] {0x33};
    }

    @Override
    public int patienceMs() {
        return 250;
    }

    @Override
    public Boolean understood(Confirmation code, byte[] ack) {
        return code == Confirmation.OK;
    }
}
