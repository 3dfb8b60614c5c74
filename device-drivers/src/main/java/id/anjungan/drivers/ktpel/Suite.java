// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

/**
 * The suites of ADM-REF-1, by the number that a card announces. A suite is used for mutual authentication and for
 * secure messaging alike, so that whoever changes the announcement on its way is refused by the card.
 */
public enum Suite {
    /** Two-key 3DES with the retail MAC (ICAO 9303-11 §9.8.6.1). */
    TRIPLE_DES(1, 8),
    /** AES-128 with CMAC (§9.8.6.2). */
    AES(2, 16);

    private final int number;
    private final int block;

    Suite(int number, int block) {
        this.number = number;
        this.block = block;
    }

    /** As EF.COM announces it, and as the SAM is told it. */
    public int number() {
        return number;
    }

    /** Bytes of a block, and of the send sequence counter. */
    public int blockSize() {
        return block;
    }

    /** Its ciphers under these keys of 16 bytes each. */
    public MessagingSuite under(byte[] enc, byte[] mac) {
        return this == AES ? new AesSuite(enc, mac) : new TripleDesSuite(enc, mac);
    }

    @Override
    public String toString() {
        return this == AES ? "AES" : "3DES";
    }

    static Suite numbered(int number) throws Malformed {
        for (Suite suite : values()) {
            if (suite.number == number) {
                return suite;
            }
        }
        throw new Malformed("a suite that this terminal knows expected");
    }
}
