// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.hostile.HostileInputs;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Records of a card are what whoever made the card wanted them to be. */
class HostileTemplatesTest {
    private static final MinutiaeRecord RECORD = new MinutiaeRecord(
            FingerPosition.RIGHT_INDEX,
            256,
            288,
            197,
            IntStream.range(0, 60)
                    .mapToObj(i -> new Minutia(1 + i % 2, 10 + 3 * i, 20 + 4 * i, 4 * i, i))
                    .toList());

    @Test
    void recordsAreReadOrAreNone() {
        HostileInputs.feed(
                record -> Iso19794Codec.read(record)
                        .ifPresent(read -> assertThat(read.minutiae().size()).isLessThanOrEqualTo(255)),
                Iso19794Codec.write2005(RECORD),
                Iso19794Codec.write2011(RECORD));
    }

    @Test
    void compactMinutiaeAreReadOrAreNone() {
        HostileInputs.feed(
                minutiae -> CompactCardCodec.read(minutiae, FingerPosition.LEFT_INDEX)
                        .ifPresent(read -> assertThat(read.minutiae().size()).isLessThanOrEqualTo(255)),
                CompactCardCodec.write(RECORD));
    }

    @Test
    void cardTemplatesAreReadOrAreNone() {
        HostileInputs.feed(
                template -> CompactCardCodec.readTemplate(template, FingerPosition.LEFT_INDEX)
                        .ifPresent(read -> assertThat(read.minutiae().size()).isLessThanOrEqualTo(255)),
                CompactCardCodec.writeTemplate(RECORD));
    }
}
