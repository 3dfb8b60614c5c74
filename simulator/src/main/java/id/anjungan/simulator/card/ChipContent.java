// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.security.PrivateKey;
import java.util.Map;

/**
 * What a card was personalised with.
 *
 * @param uid identifier of anticollision: 7 bytes for type A, 4 for type B
 * @param files whole files by short identifier
 * @param chipKey what active authentication is done with
 */
record ChipContent(
        RadioType type,
        byte[] uid,
        MutualAuthentication.Keys staticKeys,
        Map<Integer, byte[]> files,
        PrivateKey chipKey) {
    @Override
    public String toString() {
        return "ChipContent[" + type + "]";
    }
}
