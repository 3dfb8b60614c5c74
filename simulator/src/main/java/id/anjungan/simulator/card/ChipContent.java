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
 * @param prover does active authentication
 * @param longestResponse the most bytes that the data field of one response has; a chip of up to 256 knows short
 *     APDUs only
 */
record ChipContent(
        RadioType type,
        byte[] uid,
        MutualAuthentication.Keys staticKeys,
        Map<Integer, byte[]> files,
        ChipProver prover,
        int longestResponse) {

    ChipContent(
            RadioType type,
            byte[] uid,
            MutualAuthentication.Keys staticKeys,
            Map<Integer, byte[]> files,
            PrivateKey chipKey) {
        this(type, uid, staticKeys, files, ChipProver.with(chipKey), CardMake.EXTENDED_RESPONSE);
    }

    byte[] file(ElementaryFile file) {
        return files.get(file.identifier());
    }

    /** Likewise, with another file in the place of this one. */
    ChipContent with(ElementaryFile file, byte[] bytes) {
        Map<Integer, byte[]> others = new HashMap<>(files);
        others.put(file.identifier(), bytes);
        return new ChipContent(type, uid, staticKeys, others, prover, longestResponse);
    }

    /** Likewise, with other static keys, and perhaps other ciphers. */
    ChipContent with(MutualAuthentication.Keys others) {
        return new ChipContent(type, uid, others, files, prover, longestResponse);
    }

    /** Likewise, with another private key for active authentication. */
    ChipContent with(PrivateKey other) {
        return with(ChipProver.with(other));
    }

    /** Likewise, with another way of active authentication. */
    ChipContent with(ChipProver other) {
        return new ChipContent(type, uid, staticKeys, files, other, longestResponse);
    }

    /** Likewise, with all of another card's files. */
    ChipContent with(Map<Integer, byte[]> others) {
        return new ChipContent(type, uid, staticKeys, others, prover, longestResponse);
    }

    /** Likewise, under another identifier. */
    ChipContent under(byte[] other) {
        return new ChipContent(type, other, staticKeys, files, prover, longestResponse);
    }

    @Override
    public String toString() {
        return "ChipContent[" + type + "]";
    }
}
