// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.drivers.pcsc.LineBroken;
import java.util.Arrays;

/** The files of ADM-REF-1 that a kiosk reads; numbers as in ICAO 9303-10 §3 and §4. */
public enum ElementaryFile {
    /** What the card has and can. Under the security object with number 16, which ICAO uses otherwise. */
    COM(0x1E, 0x60, 16),
    BIODATA(0x01, 0x61, 1),
    /** Read for an officer only. */
    PHOTO(0x02, 0x75, 2),
    TEMPLATES(0x03, 0x63, 3),
    CHIP_KEY(0x0F, 0x6F, 15),
    SECURITY_OBJECT(0x1D, 0x77, 0);

    /** Beyond any file of this profile; READ BINARY reaches 32 767 bytes. */
    private static final int LONGEST = 0x7FFF;

    private static final int READ_BINARY = 0x00B00000;
    private static final int BY_SHORT_IDENTIFIER = 0x8000;

    private final int identifier;
    private final int tag;
    private final int group;

    ElementaryFile(int identifier, int tag, int group) {
        this.identifier = identifier;
        this.tag = tag;
        this.group = group;
    }

    /** The short identifier; the long one is 01 and this. */
    public int identifier() {
        return identifier;
    }

    /** The tag of the one data object that the file is. */
    public int tag() {
        return tag;
    }

    /** The number under which the security object covers the file; 0 for the security object itself. */
    public int group() {
        return group;
    }

    /** Reads the whole file: the first chunk selects it and tells its length. */
    byte[] read(Conversation card) throws LineBroken, Malformed {
        byte[] first = chunk(card, BY_SHORT_IDENTIFIER | identifier << 8, card.chunk());
        int size = Tlv.sizeFromHeader(first);
        if (size > LONGEST) {
            throw new Malformed("a file longer than the profile allows");
        }
        byte[] file = Arrays.copyOf(first, size);
        Arrays.fill(first, (byte) 0);
        int at = Math.min(first.length, size);
        while (at < size) {
            byte[] next = chunk(card, at, Math.min(card.chunk(), size - at));
            int length = Math.min(next.length, size - at);
            System.arraycopy(next, 0, file, at, length);
            Arrays.fill(next, (byte) 0);
            at += length;
        }
        return file;
    }

    private static byte[] chunk(Conversation card, int where, int expected) throws LineBroken, Malformed {
        ResponseApdu response = card.send(CommandApdu.of(READ_BINARY | where, new byte[0], expected));
        boolean read = response.done() || response.status() == ResponseApdu.END_OF_FILE;
        if (!read || response.data().length == 0) {
            throw new Malformed("a file cannot be read: " + response);
        }
        return response.data();
    }
}
