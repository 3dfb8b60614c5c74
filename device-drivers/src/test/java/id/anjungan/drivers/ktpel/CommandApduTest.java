// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.drivers.pcsc.Hex;
import org.junit.jupiter.api.Test;

/** The seven cases of ISO/IEC 7816-4 §5.1. */
class CommandApduTest {
    @Test
    void shortCases() {
        assertThat(encoded(0, 0)).isEqualTo("00A40102");
        assertThat(encoded(0, 256)).isEqualTo("00A4010200");
        assertThat(encoded(2, 0)).isEqualTo("00A40102020000");
        assertThat(encoded(2, 16)).isEqualTo("00A4010202000010");
    }

    @Test
    void extendedCases() {
        assertThat(encoded(0, 257)).isEqualTo("00A40102000101");
        assertThat(encoded(0, 65_536)).isEqualTo("00A40102000000");
        assertThat(encoded(256, 0)).startsWith("00A40102000100").hasSize(2 * (7 + 256));
        assertThat(encoded(2, 2048)).isEqualTo("00A4010200000200000800");
    }

    private static String encoded(int data, int expected) {
        return Hex.of(CommandApdu.of(0x00A40102, new byte[data], expected).encoded());
    }
}
