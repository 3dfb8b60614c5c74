// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import id.anjungan.simulator.card.MutualAuthentication;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.observed.profile.ObservedFile;
import java.util.Map;

/**
 * What a card was personalised with.
 *
 * @param uid identifier of anticollision: 7 bytes for type A, 4 for type B
 * @param identifier the eight bytes that a card of type B tells by a command
 * @param keys those of mutual authentication; null for a copy that has none and answers anything
 * @param files as they are stored
 */
record ObservedContent(
        RadioType type,
        CardGeneration generation,
        byte[] uid,
        byte[] identifier,
        MutualAuthentication.Keys keys,
        Map<ObservedFile, byte[]> files) {
    @Override
    public String toString() {
        return "ObservedContent[" + type + ", " + generation + "]";
    }
}
