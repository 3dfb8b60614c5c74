// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/** Changes one setting; true when the module took it. The acknowledgement still comes in the old manner. */
record SetSysPara(int number, int value) implements Command<Boolean> {
    private static final int BAUD = 4;
    private static final int PACKET_SIZE = 6;

    static SetSysPara baud(int baud) {
        return new SetSysPara(BAUD, baud / 9600);
    }

    static SetSysPara packetSize(int bytes) {
        return new SetSysPara(PACKET_SIZE, Integer.numberOfTrailingZeros(bytes / 32));
    }

    @Override
    public byte[] payload() {
        return new byte[] {0x0E, (byte) number, (byte) value};
    }

    @Override
    public Boolean understood(int code, byte[] ack) {
        return code == Confirmation.RECEIVE_ERROR ? null : code == Confirmation.OK;
    }
}
