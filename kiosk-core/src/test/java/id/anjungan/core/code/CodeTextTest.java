// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CodeTextTest {
    /** RFC 4648 §10, without padding. */
    @Test
    void base32IsThatOfTheStandard() throws Exception {
        String[][] vectors = {
            {"", ""},
            {"f", "MY"},
            {"fo", "MZXQ"},
            {"foo", "MZXW6"},
            {"foob", "MZXW6YQ"},
            {"fooba", "MZXW6YTB"},
            {"foobar", "MZXW6YTBOI"}
        };
        for (String[] vector : vectors) {
            byte[] plain = vector[0].getBytes(StandardCharsets.US_ASCII);
            assertThat(CodeText.of(plain)).isEqualTo("ADM1:" + vector[1]);
            assertThat(token("ADM1:" + vector[1])).isEqualTo(plain);
        }
    }

    @Test
    void bitsThatFillUpAreZeroAndNoDigitIsLeftOver() {
        for (String wrong : new String[] {"MZ", "MZXR", "M", "MZX", "MZXW6Y", "mzxw6", "MZXW6===", "MZX 6", "MZXW1"}) {
            assertThatThrownBy(() -> token("ADM1:" + wrong)).as(wrong).isInstanceOf(Malformed.class);
        }
    }

    static byte[] token(String text) throws Malformed {
        return CodeText.token(text.getBytes(StandardCharsets.US_ASCII));
    }
}
