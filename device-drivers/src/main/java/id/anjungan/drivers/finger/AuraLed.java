// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/**
 * Sets the ring of light around the sensor. R503 V1.1, §"AuraLedConfig".
 *
 * @param control 1 breathing, 2 flashing, 3 on, 4 off
 * @param speed of breathing or flashing, 0 (fast) to 255
 * @param colour 1 red, 2 blue, 3 purple
 * @param times how often; 0 until told otherwise
 */
record AuraLed(int control, int speed, int colour, int times) implements Command<Boolean> {
    /** A finger is waited for. */
    static final AuraLed WAITING = new AuraLed(1, 100, 2, 0);
    /** The last touch was worth nothing. */
    static final AuraLed POOR = new AuraLed(2, 40, 1, 3);

    static final AuraLed DARK = new AuraLed(4, 0, 2, 0);

    @Override
    public byte[] payload() {
        return new byte[] {0x35, (byte) control, (byte) speed, (byte) colour, (byte) times};
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
