// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.drivers.ktpel.Malformed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from cards, taken apart: as it should be, and as it should not. */
class ObservedParsersTest {
    private static final String NIK = "9901015507940001";

    @Test
    void commasAndQuotationMarksOccurInsideFields() throws Malformed {
        List<String> fields = fields();
        fields.set(1, "JL. \"MAWAR\", NO. 1, , GG. 2");
        fields.set(13, "SITI, \"RAHAYU\" S.PD., M.PD.");

        QuotedBiodata person = parse(line(fields));

        assertThat(person.nik().digits()).isEqualTo(NIK);
        assertThat(person.name()).isEqualTo("SITI, \"RAHAYU\" S.PD., M.PD.");
        assertThat(person.toString()).isEqualTo("QuotedBiodata[]");
    }

    @Test
    void oddFieldsAreNotTheKiosksToRefuse() throws Malformed {
        List<String> fields = fields();
        fields.set(13, "");
        fields.set(14, "31-02-1899");
        assertThat(parse(line(fields)).name()).isEmpty();

        byte[] latin = line(fields()).replace("SITI", "S\u00efTI").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(QuotedBiodata.parse(latin).name()).startsWith("S").endsWith("TI");
        assertThat(parse(line(fields()) + "\r\n").name()).isEqualTo("SITI");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "\"\"",
                "9901015507940001,x",
                "\"9901015507940001\",\"x\"",
                "\"9901015507940001\",\"" + "x"
            })
    void linesThatAreNoneAreMalformed(String line) {
        assertThatThrownBy(() -> parse(line)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "990101550794000", "99010155079400011", "990101550794000x", "٩٩٠١٠١٥٥٠٧٩٤٠٠٠١"})
    void aNikHasSixteenDigits(String nik) {
        List<String> fields = fields();
        fields.set(0, nik);
        assertThatThrownBy(() -> parse(line(fields)))
                .isInstanceOf(Malformed.class)
                .hasMessage("a NIK has 16 digits");
    }

    @Test
    void twentyTwoFieldsAreOneTooMany() {
        assertThatThrownBy(() -> parse(line(fields()) + ",\"\"")).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> QuotedBiodata.parse(new byte[5000])).isInstanceOf(Malformed.class);
    }

    @Test
    void lengthsAreTwoBytesBigEndian() throws Malformed {
        byte[] file = {0, 3, 'a', 'b', 'c', 0, 0};
        assertThat(Prefixed.size(file)).isEqualTo(5);
        assertThat(Prefixed.content(file)).isEqualTo(new byte[] {'a', 'b', 'c'});
        assertThat(Prefixed.content(new byte[] {0, 0})).isEmpty();
        assertThatThrownBy(() -> Prefixed.size(new byte[] {1})).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Prefixed.content(new byte[] {1, 0, 5})).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> Prefixed.size(new byte[] {(byte) 0xFF, 0})).isInstanceOf(Malformed.class);
    }

    @Test
    void cardControlTellsTheGeneration() throws Malformed {
        assertThat(CardControl.parse(control(29)).generation()).isZero();
        assertThat(CardControl.parse(control(51)).generation()).isEqualTo(1);
        assertThat(CardControl.parse(Arrays.copyOf(control(29), 53)).bytes()).hasSize(29);
        for (int other : new int[] {0, 28, 30, 50, 52}) {
            assertThatThrownBy(() -> CardControl.parse(control(other))).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void onlyRecordsOfMinutiaeAreTemplates() {
        byte[] record = new byte[60];
        byte[] head = "FMR\0 20\0".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, record, 0, head.length);
        record[24] = 7;
        assertThat(MinutiaeFile.template(record).orElseThrow().position()).isEqualTo(FingerPosition.LEFT_INDEX);
        assertThat(MinutiaeFile.template(new byte[0])).isEmpty();
        assertThat(MinutiaeFile.template(Arrays.copyOf(record, 24))).isEmpty();
        assertThat(MinutiaeFile.template(Arrays.copyOf(record, 4097))).isEmpty();
        record[0] = 'G';
        assertThat(MinutiaeFile.template(record)).isEmpty();
    }

    private static byte[] control(int length) {
        byte[] file = new byte[2 + length];
        file[1] = (byte) length;
        return file;
    }

    private static List<String> fields() {
        List<String> fields = new java.util.ArrayList<>(Collections.nCopies(QuotedBiodata.FIELDS, "CONTOH"));
        fields.set(0, NIK);
        fields.set(13, "SITI");
        return fields;
    }

    private static String line(List<String> fields) {
        return "\"" + String.join("\",\"", fields) + "\"";
    }

    private static QuotedBiodata parse(String line) throws Malformed {
        return QuotedBiodata.parse(line.getBytes(StandardCharsets.UTF_8));
    }
}
