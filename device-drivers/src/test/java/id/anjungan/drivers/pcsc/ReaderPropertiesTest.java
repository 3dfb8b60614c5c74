// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class ReaderPropertiesTest {
    @Test
    void aValueIsFoundBehindOthers() {
        byte[] list = Hex.bytes("0102AABB" + "0A0400000100");

        assertThat(ReaderProperties.value(list, 0x0A, ByteOrder.LITTLE_ENDIAN)).isEqualTo(65_536);
    }

    @Test
    void aListThatEndsTooEarlyHasNoValue() {
        assertThat(ReaderProperties.value(Hex.bytes("0A040000"), 0x0A, ByteOrder.BIG_ENDIAN))
                .isZero();
        assertThat(ReaderProperties.value(Hex.bytes("01FF"), 0x0A, ByteOrder.BIG_ENDIAN))
                .isZero();
        assertThat(ReaderProperties.value(new byte[0], 0x0A, ByteOrder.BIG_ENDIAN))
                .isZero();
    }
}
