// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.Hex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {
    private static final String HEAD = "60145F0104303130375C0461636F77";

    @Test
    void suiteChunkAndGroupsAreTold() throws Malformed {
        Announcement announced = Announcement.parse(Hex.bytes(HEAD + "80010281020800"));

        assertThat(announced.suite()).isEqualTo(Suite.AES);
        assertThat(announced.longestResponse()).isEqualTo(2048);
        assertThat(announced.has(ElementaryFile.TEMPLATES)).isTrue();
        assertThat(announced.has(ElementaryFile.PHOTO)).isFalse();
        assertThat(Announcement.parse(Hex.bytes(HEAD + "80010181020080")).longestResponse())
                .isEqualTo(Announcement.LEAST_RESPONSE);
    }

    /** Suites that there are not; chunks that are too small; numbers of other lengths; parts that are missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80010081020800",
                "80010381020800",
                "8001FF81020800",
                "8001018102007F",
                "80010181020000",
                "8002000181020800",
                "80010181010800",
                "80010182020800",
                "82010181020800"
            })
    void whatNoReadCanBeBuiltOnIsMalformed(String rest) {
        byte[] file = Hex.bytes(HEAD + rest);
        file[1] = (byte) (file.length - 2);

        assertThatThrownBy(() -> Announcement.parse(file)).isInstanceOf(Malformed.class);
    }

    @Test
    void withoutAListOfGroupsItIsMalformed() {
        assertThatThrownBy(() -> Announcement.parse(Hex.bytes("600780010181020800")))
                .isInstanceOf(Malformed.class);
    }
}
