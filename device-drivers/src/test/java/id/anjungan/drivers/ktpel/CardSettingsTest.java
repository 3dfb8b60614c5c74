// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.PcscWatch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardSettingsTest {
    private static final String LONGEST = "card.longest-response";
    private static final String STEADY = "card.steady-ms";
    private final CardProcedure procedure = new KtpElProcedure(
            new AdmRef1Profile(),
            new PcscSam(new CardSettings(Map.of("s", "x")).slot("s")),
            new CountrySigners(List.of()));

    @Test
    void aReaderIsAskedWhatItTakesUnlessItIsSet() {
        assertThat(new CardSettings(Map.of()).onReader(procedure)).isSameAs(procedure);
        assertThat(new CardSettings(Map.of(LONGEST, "0")).onReader(procedure)).isSameAs(procedure);
        assertThat(new CardSettings(Map.of(LONGEST, "4096")).onReader(procedure))
                .isEqualTo(procedure.over(new KnownReader(4096)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"255", "65537", "-1", "many", ""})
    void whatNoReaderTakesIsRefusedByTheNameOfItsKey(String digits) {
        CardSettings settings = new CardSettings(Map.of(LONGEST, digits));

        assertThatThrownBy(() -> settings.onReader(procedure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(LONGEST);
    }

    @Test
    void aCardIsMissedForAMomentOrAsLongAsItIsSet() {
        assertThat(new CardSettings(Map.of()).steady()).isEqualTo(PcscWatch.STEADY);
        assertThat(new CardSettings(Map.of(STEADY, "0")).steady()).isZero();
        assertThat(new CardSettings(Map.of(STEADY, "2000")).steady()).isEqualTo(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001", "99999", "-1", "lama", ""})
    void aCardIsNotMissedForLongerThanACitizenWaitsForAWord(String digits) {
        CardSettings settings = new CardSettings(Map.of(STEADY, digits));

        assertThatThrownBy(settings::steady)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(STEADY);
    }
}
