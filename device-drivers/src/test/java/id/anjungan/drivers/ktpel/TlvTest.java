// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlvTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 255, 256, 65_535, 65_536})
    void everyFormOfLengthComesBack(int length) throws Malformed {
        byte[] encoded = new Tlv(0x5F2E, new byte[length]).encoded();

        Tlv parsed = Tlv.parse(encoded);

        assertThat(parsed.tag()).isEqualTo(0x5F2E);
        assertThat(parsed.value()).hasSize(length);
        assertThat(Tlv.sizeFromHeader(encoded)).isEqualTo(encoded.length);
    }

    @Test
    void objectsAreFoundInside() throws Malformed {
        Tlv group = Tlv.parse(Hex.bytes("600A80010181020800" + "5C0161"));

        assertThat(group.child(0x81).value()).containsExactly(8, 0);
        assertThat(group.find(0x82)).isEmpty();
        assertThatThrownBy(() -> group.child(0x82)).isInstanceOf(Malformed.class);
    }

    /** A length beyond the data, of four bytes, of no form; a tag of three bytes; nothing; something behind. */
    @ParameterizedTest
    @ValueSource(
            strings = {"8002FF", "8083FFFFFF00", "80840000000100", "8080", "5F", "5F8101", "5FFF010100", "", "800100FF"
            })
    void whatIsNotOneObjectIsMalformed(String digits) {
        byte[] bytes = Hex.bytes(digits);
        assertThatThrownBy(() -> Tlv.parse(bytes)).isInstanceOf(Malformed.class);
    }

    @Test
    void tooManyObjectsAreMalformed() {
        assertThatThrownBy(() -> Tlv.parseAll(new byte[4096])).isInstanceOf(Malformed.class);
    }
}
