// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import java.security.PrivateKey;

/** How a chip answers INTERNAL AUTHENTICATE. */
interface ChipProver {
    Answer prove(byte[] nonce);

    /** Signs with this key: r and s of 32 bytes each. */
    static ChipProver with(PrivateKey key) {
        EllipticSigner signer = new EllipticSigner(key);
        return nonce -> Answer.of(signer.plain(nonce));
    }
}
