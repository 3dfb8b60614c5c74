// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;

/** The time of RFC 5652 §11.3, in the two forms of DER: two digits of the year from 1950 to 2049, four beyond. */
final class SigningTime {
    private static final int UTC_TIME = 0x17;
    private static final int GENERALIZED_TIME = 0x18;
    private static final DateTimeFormatter DER =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private SigningTime() {}

    static Instant parse(Tlv time) throws Malformed {
        String digits = new String(time.value(), StandardCharsets.US_ASCII);
        if (time.tag() == UTC_TIME) {
            digits = (digits.compareTo("50") < 0 ? "20" : "19") + digits;
        } else if (time.tag() != GENERALIZED_TIME) {
            throw new Malformed("a time expected");
        }
        try {
            return LocalDateTime.parse(digits, DER).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new Malformed("a time in DER expected", e);
        }
    }
}
