// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.core.numbers.Nik;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What the kiosk takes from the biodata group: who this claims to be. All else on the card stays unread. */
record Biodata(Nik nik, String name) {
    private static final int NIK = 0x80;
    private static final int NAME = 0x81;
    private static final int NIK_DIGITS = 16;
    /** Names have at most 60 characters; an odd one is not the kiosk's to refuse. */
    private static final int LONGEST_NAME = 1024;

    static Biodata parse(byte[] file) throws Malformed {
        Tlv group = Tlv.parse(file).expect(ElementaryFile.BIODATA.tag());
        String digits = text(group.child(NIK).value());
        if (digits.length() != NIK_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Malformed("a NIK has 16 digits");
        }
        byte[] name = group.child(NAME).value();
        if (name.length == 0 || name.length > LONGEST_NAME) {
            throw new Malformed("a name is missing or far too long");
        }
        return new Biodata(new Nik(digits), text(name));
    }

    private static String text(byte[] utf8) throws Malformed {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed("text in UTF-8 expected");
        }
    }

    @Override
    public String toString() {
        return "Biodata[]";
    }
}
