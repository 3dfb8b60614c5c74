// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.finger;

/**
 * What a module must be called by, and shown, before it answers.
 *
 * @param address a packet for another one meets silence
 * @param password 0 until somebody sets another (FFFFFFFF with R551)
 */
public record ModuleKey(int address, int password) {
    /** A module as it leaves the factory. */
    public static final ModuleKey FACTORY = new ModuleKey(FingerPacket.USUAL_ADDRESS, 0);

    @Override
    public String toString() {
        return "ModuleKey[" + Integer.toHexString(address) + "]";
    }
}
