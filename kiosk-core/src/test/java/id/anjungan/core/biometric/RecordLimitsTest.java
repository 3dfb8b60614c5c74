// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts, lengths, views and positions that cannot be, and those that can. Offsets as in the editions' layouts. */
class RecordLimitsTest {
    private static final MinutiaeRecord THUMB =
            new MinutiaeRecord(FingerPosition.RIGHT_THUMB, 256, 288, 197, List.of(new Minutia(1, 100, 120, 40, 50)));

    private static byte[] of2005(int at, int... values) {
        return changed(Iso19794Codec.write2005(THUMB), at, values);
    }

    private static byte[] of2011(int at, int... values) {
        return changed(Iso19794Codec.write2011(THUMB), at, values);
    }

    private static byte[] changed(byte[] record, int at, int... values) {
        for (int i = 0; i < values.length; i++) {
            record[at + i] = (byte) values[i];
        }
        return record;
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of("another format", of2005(0, 'F', 'I', 'R')),
                Arguments.of("another edition", of2005(5, '3')),
                Arguments.of("a length of four gigabytes", of2005(8, 0xFF, 0xFF, 0xFF, 0xFF)),
                Arguments.of("no width", of2005(14, 0, 0)),
                Arguments.of("a width that no coordinate reaches", of2005(14, 0xFF, 0xFF)),
                Arguments.of("no height", of2005(16, 0, 0)),
                Arguments.of("a resolution of nothing", of2005(18, 0, 0, 0, 0)),
                Arguments.of("a resolution of one line a centimetre", of2005(18, 0, 1, 0, 1)),
                Arguments.of("a resolution of an electron microscope", of2005(18, 0xFF, 0xFF, 0xFF, 0xFF)),
                Arguments.of("a squashed picture", of2005(18, 0, 197, 0, 198)),
                Arguments.of("no view", of2005(22, 0)),
                Arguments.of("more views than there are bytes", of2005(22, 2)),
                Arguments.of("255 views", of2005(22, 255)),
                Arguments.of("an eleventh finger", of2005(24, 11)),
                Arguments.of("a quality above the best", of2005(26, 101)),
                Arguments.of("more minutiae than bytes", of2005(27, 2)),
                Arguments.of("fewer minutiae than bytes", of2005(27, 0)),
                Arguments.of("a minutia beside the picture", of2005(28, 0x41, 0x00)),
                Arguments.of("a minutia below the picture", of2005(30, 0x01, 0x20)),
                Arguments.of("extended data beyond the end", of2005(34, 0, 1)),
                Arguments.of("no view, 2011", of2011(12, 0, 0)),
                Arguments.of("more views than there are bytes, 2011", of2011(12, 0, 2)),
                Arguments.of("65535 views, 2011", of2011(12, 0xFF, 0xFF)),
                Arguments.of("neither certified nor not, 2011", of2011(14, 2)),
                Arguments.of("certified without a certificate, 2011", of2011(14, 1)),
                Arguments.of("a view of another length, 2011", of2011(18, 200)),
                Arguments.of("a view of minus one byte, 2011", of2011(15, 0xFF, 0xFF, 0xFF, 0xFF)),
                Arguments.of("quality blocks beyond the end, 2011", of2011(33, 255)),
                Arguments.of("an eleventh finger, 2011", of2011(34, 11)),
                Arguments.of("minutiae of four bytes, 2011", of2011(45, 0x40)),
                Arguments.of("minutiae of five bytes that have six, 2011", of2011(45, 0x50)),
                Arguments.of("255 minutiae, 2011", of2011(46, 255)),
                Arguments.of("extended data beyond the end, 2011", of2011(53, 0xFF, 0xFF)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("impossible")
    void whatCannotBeIsNoRecord(String what, byte[] record) {
        assertThat(Iso19794Codec.views(record)).isEmpty();
    }

    @Test
    void theRecordsThatAreChangedAboveAreReadUnchanged() {
        assertThat(Iso19794Codec.read(of2005(0))).hasValue(THUMB);
        assertThat(Iso19794Codec.read(of2011(0))).hasValue(THUMB);
    }

    /** Two views in one record of 2005, the first with four bytes of extended data. */
    private static byte[] twoViews() {
        byte[] one = Iso19794Codec.write2005(THUMB);
        byte[] other = Iso19794Codec.write2005(THUMB.of(FingerPosition.LEFT_INDEX));
        int view = one.length - 24;
        ByteBuffer both = ByteBuffer.allocate(one.length + 4 + view);
        both.put(one, 0, one.length - 2).putShort((short) 4).putInt(0x00010000);
        both.put(other, 24, view);
        return both.putInt(8, both.capacity()).put(22, (byte) 2).array();
    }

    @Test
    void ofSeveralFingersTheOneThatIsAskedForIsCompared() {
        assertThat(Iso19794Codec.views(twoViews())).containsExactly(THUMB, THUMB.of(FingerPosition.LEFT_INDEX));
        for (FingerPosition position : List.of(FingerPosition.RIGHT_THUMB, FingerPosition.LEFT_INDEX)) {
            try (FingerTemplate template = new FingerTemplate(position, twoViews())) {
                assertThat(template.minutiae())
                        .hasValueSatisfying(view -> assertThat(view.position()).isEqualTo(position));
            }
        }
        try (FingerTemplate template = new FingerTemplate(FingerPosition.LEFT_LITTLE, twoViews())) {
            assertThat(template.minutiae()).as("a finger that is not there").isEmpty();
        }
    }

    @Test
    void aTemplateIsReadWhicheverOfTheFormatsItIsIn() {
        List<byte[]> formats = List.of(
                Iso19794Codec.write2005(THUMB), Iso19794Codec.write2011(THUMB), CompactCardCodec.writeTemplate(THUMB));
        for (byte[] record : formats) {
            try (FingerTemplate template = new FingerTemplate(FingerPosition.RIGHT_THUMB, record)) {
                assertThat(FingerTemplate.isKnown(record)).isTrue();
                assertThat(template.minutiae())
                        .hasValueSatisfying(read -> assertThat(read.minutiae())
                                .hasSize(1)
                                .allMatch(m ->
                                        m.type() == 1 && Math.abs(m.x() - 100) <= 1 && Math.abs(m.y() - 120) <= 1));
            }
        }
        assertThat(FingerTemplate.isKnown(new byte[] {0x30, 0x00})).isFalse();
    }
}
