// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

import static org.assertj.core.api.Assertions.assertThat;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Iso19794CodecTest {
    private static final MinutiaeRecord RECORD = new MinutiaeRecord(
            FingerPosition.LEFT_INDEX,
            352,
            432,
            197,
            IntStream.range(0, 40)
                    .mapToObj(i -> new Minutia(1 + i % 2, 20 + 7 * i, 30 + 9 * i, 5 * i, i % 2))
                    .toList());

    @Test
    void whatIsWrittenIsRead() {
        byte[] bytes = Iso19794Codec.write2005(RECORD);
        assertThat(bytes).hasSize(30 + 6 * 40);
        assertThat(Iso19794Codec.read(bytes)).hasValue(RECORD);
        byte[] newer = Iso19794Codec.write2011(RECORD);
        assertThat(newer).hasSize(49 + 6 * 40);
        assertThat(Iso19794Codec.read(newer)).hasValue(RECORD);
    }

    @Test
    void anIndependentReaderTakesItAndItsRecordsOf2005And2011AreRead() {
        var template = FingerprintCompatibility.importTemplate(Iso19794Codec.write2005(RECORD));
        assertThat(FingerprintCompatibility.importTemplate(Iso19794Codec.write2011(RECORD))
                        .toByteArray())
                .isEqualTo(template.toByteArray());
        for (TemplateFormat format : List.of(TemplateFormat.ISO_19794_2_2005, TemplateFormat.ISO_19794_2_2011)) {
            byte[] theirs = FingerprintCompatibility.exportTemplates(format, template);
            assertThat(Iso19794Codec.read(theirs)).as("%s", format).hasValueSatisfying(read -> {
                assertThat(read.perCm()).isEqualTo(197);
                assertThat(read.minutiae())
                        .extracting(Minutia::x)
                        .containsExactlyInAnyOrderElementsOf(
                                RECORD.minutiae().stream().map(Minutia::x).toList());
                assertThat(read.minutiae())
                        .extracting(Minutia::y)
                        .containsExactlyInAnyOrderElementsOf(
                                RECORD.minutiae().stream().map(Minutia::y).toList());
                assertThat(read.minutiae())
                        .extracting(Minutia::angle)
                        .containsExactlyInAnyOrderElementsOf(
                                RECORD.minutiae().stream().map(Minutia::angle).toList());
            });
        }
    }

    @Test
    void everyTruncationAndEveryWrongLengthIsNoRecord() {
        for (byte[] bytes : List.of(Iso19794Codec.write2005(RECORD), Iso19794Codec.write2011(RECORD))) {
            for (int length = 0; length < bytes.length; length++) {
                assertThat(Iso19794Codec.read(Arrays.copyOf(bytes, length))).isEmpty();
            }
            assertThat(Iso19794Codec.read(Arrays.copyOf(bytes, bytes.length + 1)))
                    .isEmpty();
        }
        assertThat(Iso19794Codec.read(new byte[5000])).isEmpty();
    }

    @Test
    void fuzzedRecordsAreReadOrRefusedAndNothingElse() {
        Random random = new Random(19794);
        byte[] bytes = Iso19794Codec.write2005(RECORD);
        for (int round = 0; round < 20_000; round++) {
            byte[] fuzzed = bytes.clone();
            for (int i = 0; i < 4; i++) {
                fuzzed[random.nextInt(60)] = (byte) random.nextInt(256);
            }
            Iso19794Codec.read(fuzzed)
                    .ifPresent(read -> assertThat(read.minutiae()).allMatch(m -> m.x() < read.width()));
        }
    }

    @Test
    void theMiddleIsKeptWhenThereAreTooMany() {
        MinutiaeRecord fewer = RECORD.atMost(10);
        assertThat(fewer.minutiae()).hasSize(10).allMatch(m -> m.x() > 100 && m.x() < 220);
    }

    @Test
    void nothingIsShownInTexts() {
        assertThat(RECORD).hasToString("MinutiaeRecord[LEFT_INDEX]");
        assertThat(RECORD.minutiae().get(0)).hasToString("Minutia");
    }

    @Test
    void aRecordThatCannotBeReadMatchesNobody() {
        SourceAfisMatcher matcher = new SourceAfisMatcher(SourceAfisMatcher.USUAL_THRESHOLD);
        try (FingerImage image = new FingerImage(256, 288, 500, new byte[256 * 288]);
                FingerTemplate rubbish = new FingerTemplate(FingerPosition.RIGHT_THUMB, new byte[100])) {
            assertThat(matcher.matches(image, rubbish)).isFalse();
        }
    }
}
