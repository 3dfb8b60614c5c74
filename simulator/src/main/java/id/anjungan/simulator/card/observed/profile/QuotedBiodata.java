// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import id.anjungan.core.numbers.Nik;
import id.anjungan.drivers.ktpel.Malformed;
import java.nio.charset.StandardCharsets;

/**
 * What the kiosk takes from the biodata: 21 fields in quotation marks with commas between them. Commas and quotation
 * marks occur inside fields too, so that only the three characters between two fields part them. Nothing but the NIK
 * is judged: whatever else looks odd is not the kiosk's to refuse.
 */
record QuotedBiodata(Nik nik, String name) {
    static final int FIELDS = 21;
    private static final String BETWEEN = "\",\"";
    private static final int NIK = 0;
    private static final int NAME = 13;
    private static final int NIK_DIGITS = 16;
    private static final int LONGEST = 4096;

    /** @param content UTF-8, of which ASCII is a part: public programs take it for the one or the other */
    static QuotedBiodata parse(byte[] content) throws Malformed {
        if (content.length > LONGEST) {
            throw new Malformed("biodata far too long");
        }
        String[] fields = fields(new String(content, StandardCharsets.UTF_8).strip());
        String digits = fields[NIK];
        if (digits.length() != NIK_DIGITS || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Malformed("a NIK has 16 digits");
        }
        return new QuotedBiodata(new Nik(digits), fields[NAME]);
    }

    private static String[] fields(String line) throws Malformed {
        if (line.length() < 2 || !line.startsWith("\"") || !line.endsWith("\"")) {
            throw new Malformed("quoted fields expected");
        }
        String[] fields = line.substring(1, line.length() - 1).split(BETWEEN, -1);
        if (fields.length != FIELDS) {
            throw new Malformed("21 fields expected");
        }
        return fields;
    }

    @Override
    public String toString() {
        return "QuotedBiodata[]";
    }
}
