// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @Test
    void aNikIsNeverWrittenOut() {
        Nik nik = new Nik("9971015203900001");
        assertThat(nik).hasToString("9971********0001");
        assertThat(nik.shown()).isEqualTo("9971 **** **** 0001");
        assertThat(nik.check()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0071015203900001, UNKNOWN_PROVINCE",
        "9971013213900001, IMPOSSIBLE_DATE",
        "9971017302900001, IMPOSSIBLE_DATE",
        "9971015203900000, NO_SERIAL"
    })
    void oddNumbersWarnAndAreAccepted(String digits, Warning warning) {
        assertThat(new Nik(digits).check()).containsExactly(warning);
        assertThat(new KkNumber(digits).check()).containsExactly(warning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "997101520390000", "99710152039000011", "997101520390000x"})
    void anythingButSixteenDigitsIsRefusedWithoutRepeatingIt(String digits) {
        assertThatThrownBy(() -> new Nik(digits))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a NIK has 16 digits");
        assertThatThrownBy(() -> new KkNumber(digits)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNikInsideAnAktaNumberIsMasked() {
        assertThat(new AktaNumber("AKTA-1.9971015203900001")).hasToString("AKTA-1.9971********0001");
        assertThat(new AktaNumber("9971-LU-01022020-0007").check()).isEmpty();
        assertThat(new AktaNumber("477/12/1987").check()).containsExactly(Warning.HISTORIC_SHAPE);
    }

    @Test
    void numbersThatCitizensTypeForgiveSpacesAndCase() {
        assertThat(new RegistrationNumber(" kk-2026 / 0001 ")).hasToString("KK-2026/0001");
        assertThatThrownBy(() -> new RegistrationNumber("a?")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aQueueNumberIsReadAsItIsShown() {
        QueueNumber number = new QueueNumber('B', 7);
        assertThat(number.shown()).isEqualTo("B-007");
        assertThat(QueueNumber.parse("B-007")).isEqualTo(number);
        assertThatThrownBy(() -> new QueueNumber('B', 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
