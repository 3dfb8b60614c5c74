// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ToldWordsTest {
    private static final String WHERE = "02 welcome.ChoosingService";
    private static final String WORDS = "Petugas dipanggil.";
    private final ToldWords told = new ToldWords();

    @Test
    void whatStandsThereAndIsSaidToItsEndIsAwaited() throws Exception {
        CompletableFuture<Void> kiosk = CompletableFuture.runAsync(() -> {
            told.shown(WHERE, "screen", WORDS);
            told.said(WHERE, "headset", "Apa yang Anda perlukan? | " + WORDS);
        });
        assertThat(told.await(WORDS, Duration.ofSeconds(30))).isEmpty();
        kiosk.join();
    }

    @Test
    void whatIsOnlyShownOrOnlySaidOrCutOffIsNot() throws InterruptedException {
        told.said(WHERE, "headset", WORDS);
        assertThat(told.await(WORDS, Duration.ZERO)).isEqualTo("not shown while somebody listens");
        told.shown(WHERE, "screen", "Petugas datang.");
        told.said(WHERE, "headset", "Petugas datang. […]");
        assertThat(told.await("Petugas datang.", Duration.ZERO)).isEqualTo("shown, and not said");
    }

    @Test
    void eachLineTellsWhereAndWhatIsOnePersonsIsKnown() {
        told.shown(WHERE, "private", "Siti R. W.");
        told.shown(WHERE, "screen", "Pilih\ndokumen");
        told.shown(WHERE, "screen", "Pilih\ndokumen");
        told.said(WHERE, "headset", "Siti R. W.");
        assertThat(told.screens()).containsExactly(WHERE + " [private] Siti R. W.", WHERE + " [screen] Pilih dokumen");
        assertThat(told.speech()).containsExactly(WHERE + " [headset] Siti R. W.");
        assertThat(told.personal()).containsExactly("Siti R. W.");
    }
}
