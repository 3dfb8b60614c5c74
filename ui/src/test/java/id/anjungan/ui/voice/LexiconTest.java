// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.visit.Preferences.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ID | Letakkan KTP-el, biarkan. | Letakkan ka te pe elektronik, biarkan.",
                "ID | KK dan NIK | ka ka dan nik",
                "ID | Kode K-104-7M2X. | Kode ka, 1 0 4, 7 M 2 X.",
                "ID | Kode K-401 | Kode ka, 4 0 1",
                "ID | 9901••••••••0001 | 9 9 0 1 tersembunyi 0 0 0 1",
                "ID | 9901014501850001 | 9 9 0 1 0 1 4 5 0 1 8 5 0 0 0 1",
                "ID | UU 27/2022 | undang-undang 27/2022",
                "ID | Siti · 2 halaman A4 | Siti, 2 halaman a empat",
                "EN | Lay the KTP-el | Lay the K T P, electronic I D card",
                "EN | Code K-104-7M2X | Code K, 1 0 4, 7 M 2 X",
            })
    void wordsAreSaidAsPeopleSayThem(Language language, String shown, String said) {
        assertThat(Lexicon.of(language).spoken(shown)).isEqualTo(said);
    }
}
