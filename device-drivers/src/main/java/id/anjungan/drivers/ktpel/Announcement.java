// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

/**
 * EF.COM of ADM-REF-1: what the card announces of itself before anybody is authenticated. The security object covers
 * it, so that nobody can talk the terminal into a weaker suite.
 *
 * @param longestResponse the most bytes that the data field of one response of this card has
 * @param tags of the groups that are on the card, a byte each
 */
public record Announcement(Suite suite, int longestResponse, byte[] tags) {
    /** A response with less would not hold a secured signature. */
    public static final int LEAST_RESPONSE = 128;

    private static final int TAGS = 0x5C;
    private static final int SUITE = 0x80;
    private static final int LONGEST = 0x81;

    public static Announcement parse(byte[] file) throws Malformed {
        Tlv com = Tlv.parse(file).expect(ElementaryFile.COM.tag());
        int longest = number(com.child(LONGEST), 2);
        if (longest < LEAST_RESPONSE) {
            throw new Malformed("responses long enough for secure messaging expected");
        }
        return new Announcement(
                Suite.numbered(number(com.child(SUITE), 1)),
                longest,
                com.child(TAGS).value());
    }

    /** Whether that file is on the card. */
    public boolean has(ElementaryFile file) {
        for (byte tag : tags) {
            if ((tag & 0xFF) == file.tag()) {
                return true;
            }
        }
        return false;
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
