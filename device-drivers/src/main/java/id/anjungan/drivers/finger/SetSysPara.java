// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/**
 * Changes one setting, in the module's flash; true when the module took it. The acknowledgement still comes in the old
 * manner. A module that refuses goes on as it was, so no refusal is a fault.
 */
record SetSysPara(int number, int value) implements Command<Boolean> {
    private static final int BAUD = 4;
    private static final int PACKET_SIZE = 6;

    static SetSysPara baud(int baud) {
        return new SetSysPara(BAUD, baud / ModuleProfile.BAUD_STEP);
    }

    static SetSysPara packetSize(int bytes) {
        return new SetSysPara(PACKET_SIZE, Integer.numberOfTrailingZeros(bytes / 32));
    }

    @Override
    public byte[] payload() {
        return new byte[] {0x0E, (byte) number, (byte) value};
    }

    @Override
    public Boolean understood(Confirmation code, byte[] ack) {
        return code == Confirmation.OK;
    }
}
