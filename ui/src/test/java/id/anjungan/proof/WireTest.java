// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an eavesdropper at the radio would have heard of a smooth visit. */
@LooksAtPlays
class WireTest {
    private static final Pattern GET_CHALLENGE = Pattern.compile("0084000008 -> [0-9A-F]{16}9000");
    private static final Pattern MUTUAL_AUTHENTICATE =
            Pattern.compile("0082000028[0-9A-F]{80}(28|00) -> [0-9A-F]{80}9000");
    /** Secure messaging (ICAO 9303-11 §9.8): class 0C; data encrypted (87), status (99) and a MAC (8E). */
    private static final Pattern PROTECTED = Pattern.compile("0C[0-9A-F]{6}[0-9A-F]+8E08[0-9A-F]{16}(00)+"
            + " -> 87[0-9A-F]+9902(9000|6282)8E08[0-9A-F]{16}(9000|6282)");

    private static List<String> card;

    @BeforeAll
    static void listen() throws IOException {
        card = Plays.of("cetak-kk-lancar").held().text("wire/card.txt").lines().toList();
    }

    private static int first(Pattern pattern) {
        for (int i = 0; i < card.size(); i++) {
            if (pattern.matcher(card.get(i)).find()) {
                return i;
            }
        }
        throw new AssertionError("nothing like " + pattern + " in wire/card.txt");
    }

    @Test
    void chipAndTerminalProveThemselvesToEachOther() {
        assertThat(first(GET_CHALLENGE)).isLessThan(first(MUTUAL_AUTHENTICATE));
    }

    @Test
    void everythingAfterwardsGoesThroughSecureMessaging() {
        List<String> after = card.subList(first(MUTUAL_AUTHENTICATE) + 1, card.size()).stream()
                .filter(line -> line.matches("[0-9A-F].*"))
                .toList();
        assertThat(after)
                .hasSizeGreaterThanOrEqualTo(4)
                .allMatch(line -> PROTECTED.matcher(line).find());
    }

    @Test
    void theNikNeverCrossesTheRadioInClear() {
        Persona siti = Population.fromSeed(42).persona("siti");
        String all = String.join("\n", card).toUpperCase(Locale.ROOT);
        byte[] text = siti.nik().getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(all)
                .doesNotContain(siti.nik(), HexFormat.of().withUpperCase().formatHex(text));
    }
}
