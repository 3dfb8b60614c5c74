// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TypedDigitsTest {
    private static TypedDigits typed(String digits) {
        TypedDigits typed = TypedDigits.none(6);
        for (char digit : digits.toCharArray()) {
            typed = typed.after(new Pressed(TypedDigits.KEY + digit));
        }
        return typed;
    }

    private static String copied(TypedDigits digits) {
        byte[] place = "........".getBytes(StandardCharsets.US_ASCII);
        digits.copyInto(place, 1);
        return new String(place, StandardCharsets.US_ASCII);
    }

    @Test
    void digitsAreAddedUntilThereIsNoRoomAndTakenBackOneByOne() {
        assertThat(copied(typed("4829135"))).isEqualTo(".482913.");
        TypedDigits shorter = typed("4829").after(new Pressed(TypedDigits.CORRECT));
        assertThat(copied(shorter)).isEqualTo(".482....");
        assertThat(shorter).isEqualTo(typed("482")).isNotEqualTo(typed("483"));
        assertThat(shorter.shown(1)).isEqualTo('8');
        assertThatThrownBy(() -> shorter.shown(3)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsNoDigitChangesNothing() {
        TypedDigits digits = typed("12");
        for (String control : new String[] {"lanjut", "angka-", "angka-a", "angka-11"}) {
            assertThat(digits.after(new Pressed(control))).isSameAs(digits);
        }
        assertThat(typed("").after(new Pressed(TypedDigits.CORRECT)).count()).isZero();
    }

    @Test
    void overwrittenDigitsAreGivenToNobodyNotEvenAsZeros() {
        TypedDigits digits = typed("482913");
        TypedDigits shorter = digits.after(new Pressed(TypedDigits.CORRECT));
        digits.close();
        assertThatThrownBy(() -> copied(digits)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> digits.shown(0)).isInstanceOf(IllegalStateException.class);
        assertThat(copied(shorter)).isEqualTo(".48291..");
    }

    @Test
    void nothingOfThemIsWritten() {
        assertThat(typed("482913")).hasToString("TypedDigits[6]");
    }
}
