// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeSettingsTest {
    private static List<String> shown(String... announcements) {
        return new OfficeSettings("Dinas", "9901", "", "", List.of("nik"), List.of(announcements)).announcements();
    }

    @Test
    void threeShortPlainAnnouncementsAreShown() {
        assertThat(shown("Satu.", " ", "Dua.", "Tiga.", "Empat.")).containsExactly("Satu.", "Dua.", "Tiga.");
        assertThat(shown("x".repeat(160))).hasSize(1);
    }

    @Test
    void whatNoScreenShouldShowIsLeftOut() {
        assertThat(shown("x".repeat(161), "a\nb", "a\u0007", "\u202Eterbalik", "kosong\u200Bsemu", "\uE000"))
                .isEmpty();
    }
}
