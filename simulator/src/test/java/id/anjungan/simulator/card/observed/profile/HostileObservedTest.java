// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.hostile.HostileInputs;
import id.anjungan.drivers.ktpel.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What an observed card brings, fed with what no card brings. */
class HostileObservedTest {
    private static final byte[] BIODATA = IntStream.range(0, QuotedBiodata.FIELDS)
            .mapToObj(i -> i == 0 ? "9971015203900001" : "Jl. Contoh, no. " + i)
            .collect(Collectors.joining("\",\"", "\"", "\""))
            .getBytes(StandardCharsets.UTF_8);

    /** What a parser takes apart, or {@link Malformed}. */
    private interface Taken {
        void from(byte[] input) throws Malformed;
    }

    private static HostileInputs.Parser orMalformed(Taken parser) {
        return input -> {
            try {
                parser.from(input);
            } catch (Malformed expected) {
                assertThat(expected.getMessage()).isNotEmpty();
            }
        };
    }

    @Test
    void biodata() {
        HostileInputs.feed(
                orMalformed(input ->
                        assertThat(QuotedBiodata.parse(input).nik().digits()).hasSize(16)),
                BIODATA);
    }

    @Test
    void prefixedFiles() {
        HostileInputs.feed(
                orMalformed(input -> {
                    assertThat(Prefixed.size(input)).isBetween(2, 0x7FFF);
                    assertThat(Prefixed.content(input)).hasSizeLessThanOrEqualTo(input.length - 2);
                }),
                prefixed(40),
                prefixed(408));
    }

    @Test
    void cardControl() {
        HostileInputs.feed(
                orMalformed(input ->
                        assertThat(CardControl.parse(input).generation()).isIn(0, 1)),
                prefixed(29),
                prefixed(51));
    }

    @Test
    void templates() {
        byte[] record = Arrays.copyOf("FMR\0 20\0".getBytes(StandardCharsets.US_ASCII), 408);
        HostileInputs.feed(
                input -> MinutiaeFile.template(input)
                        .ifPresent(finger -> assertThat(finger.record()).isEqualTo(input)),
                record);
    }

    private static byte[] prefixed(int length) {
        byte[] file = new byte[2 + length];
        file[0] = (byte) (length >> 8);
        file[1] = (byte) length;
        return file;
    }
}
