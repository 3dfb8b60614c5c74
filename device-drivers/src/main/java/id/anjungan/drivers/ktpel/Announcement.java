// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

/**
 * EF.COM of ADM-REF-1: what the card announces of itself before anybody is authenticated. The security object covers
 * it, so that nobody can talk the terminal into a weaker suite.
 *
 * @param suite number of the secure messaging suite: 1 for 3DES, 2 for AES with CMAC
 * @param longestResponse the most bytes that the data field of one response of this card has
 */
public record Announcement(int suite, int longestResponse) {
    public static final int TRIPLE_DES = 1;

    private static final int SUITE = 0x80;
    private static final int LONGEST = 0x81;

    public static Announcement parse(byte[] file) throws Malformed {
        Tlv com = Tlv.parse(file).expect(ElementaryFile.COM.tag());
        return new Announcement(number(com.child(SUITE), 1), number(com.child(LONGEST), 2));
    }

    private static int number(Tlv object, int length) throws Malformed {
        if (object.value().length != length) {
            throw new Malformed("a number of " + length + " bytes expected");
        }
        int number = 0;
        for (byte octet : object.value()) {
            number = number << 8 | octet & 0xFF;
        }
        return number;
    }
}
