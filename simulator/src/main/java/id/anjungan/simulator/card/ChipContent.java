// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.ElementaryFile;
import java.security.PrivateKey;
import java.util.HashMap;
import java.util.Map;

/**
 * What a card was personalised with. The suite of its static keys is the one that it speaks.
 *
 * @param uid identifier of anticollision: 7 bytes for type A, 4 for type B
 * @param files whole files by short identifier
 * @param chipKey what active authentication is done with
 * @param longestResponse the most bytes that the data field of one response has; a chip of up to 256 knows short
 *     APDUs only
 */
record ChipContent(
        RadioType type,
        byte[] uid,
        MutualAuthentication.Keys staticKeys,
        Map<Integer, byte[]> files,
        PrivateKey chipKey,
        int longestResponse) {

    ChipContent(
            RadioType type,
            byte[] uid,
            MutualAuthentication.Keys staticKeys,
            Map<Integer, byte[]> files,
            PrivateKey chipKey) {
        this(type, uid, staticKeys, files, chipKey, CardMake.EXTENDED_RESPONSE);
    }

    byte[] file(ElementaryFile file) {
        return files.get(file.identifier());
    }

    /** Likewise, with another file in the place of this one. */
    ChipContent with(ElementaryFile file, byte[] bytes) {
        Map<Integer, byte[]> others = new HashMap<>(files);
        others.put(file.identifier(), bytes);
        return new ChipContent(type, uid, staticKeys, others, chipKey, longestResponse);
    }

    /** Likewise, with other static keys, and perhaps other ciphers. */
    ChipContent with(MutualAuthentication.Keys others) {
        return new ChipContent(type, uid, others, files, chipKey, longestResponse);
    }

    /** Likewise, with another private key for active authentication. */
    ChipContent with(PrivateKey other) {
        return new ChipContent(type, uid, staticKeys, files, other, longestResponse);
    }

    @Override
    public String toString() {
        return "ChipContent[" + type + "]";
    }
}
