// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.Speech;
import id.anjungan.core.device.Speech.Outlet;
import id.anjungan.core.visit.Preferences.Language;
import id.anjungan.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** When the voice speaks, what stops it, and where it is heard. */
@Timeout(60)
class VoiceTest {
    private static final int USUAL = 60;
    private static final Passage NAME = Passage.secret(List.of("Siti"), "Siti.", "");
    private static final Passage ROW =
            Passage.secret(List.of("Kartu Keluarga"), "Kartu Keluarga.", "Pilihan 1 dari 3.");

    private final HeldSpeaker speaker = new HeldSpeaker();
    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private final Voice voice = new Voice(
            speaker, USUAL, (entry, outlet, words, whole) -> log.add(entry + " " + outlet + " " + whole + " " + words));

    @AfterEach
    void close() {
        voice.close();
    }

    @Test
    void itBeginsWithWhatTheKeysDo() throws InterruptedException {
        voice.read(reading(1, 1, Passage.of("Selamat datang")));
        assertThat(speaker.next().words()).startsWith("Suara menyala.").endsWith("Selamat datang.\n");
    }

    @Test
    void ofTheSameScreenOnlyWhatIsNewIsSaid() throws InterruptedException {
        listening(reading(1, 2, Passage.of("Ketik PIN"), Passage.of("1 dari 6 angka.")));
        voice.read(reading(1, 2, Passage.of("Ketik PIN"), Passage.of("2 dari 6 angka.")));
        assertThat(speaker.next().words()).isEqualTo("2 dari 6 angka.\n");
    }

    /** A14. */
    @Test
    void aPressStopsItAndWhatWaitsIsDropped() throws InterruptedException {
        listening(reading(1, 2, Passage.of("Satu")));
        voice.read(reading(1, 3, Passage.of("Dua")));
        speaker.next();
        voice.point(Passage.of("Tiga"));
        assertThat(log.take()).isEqualTo("3 LOUDSPEAKER false Dua");
        speaker.next();
        voice.touched();
        assertThat(log.take()).isEqualTo("3 LOUDSPEAKER false Tiga");
        assertThat(voice.isSilent()).isTrue();
    }

    /** Whoever compares what was said with what was shown learns of each piece, also of one that had no time. */
    @Test
    void whatIsDroppedBeforeItsFirstWordIsTold() throws InterruptedException {
        listening(reading(1, 2, Passage.of("Satu")));
        voice.read(reading(1, 3, Passage.of("Dua")));
        speaker.next();
        voice.read(reading(1, 3, Passage.of("Dua"), Passage.of("Tiga")));
        voice.read(reading(1, 4, Passage.of("Empat")));
        assertThat(log.take()).isEqualTo("3 LOUDSPEAKER false Dua");
        assertThat(log.take()).isEqualTo("3 LOUDSPEAKER false Tiga");
        assertThat(speaker.next().words()).isEqualTo("Empat.\n");
        assertThat(speaker.saysNothing()).isTrue();
    }

    /** A14. */
    @Test
    void oneKeyRepeatsAndTwiceSaysTheBarToo() throws InterruptedException {
        listening(reading(1, 2, Passage.of("Satu")));
        voice.repeat();
        assertThat(speaker.next().words()).isEqualTo("Satu.\n");
        voice.repeat();
        assertThat(speaker.next().words()).isEqualTo("Satu.\nPanggil petugas.\n");
    }

    @Test
    void whatTheKeysPressIsSaidAsItIsNow() throws InterruptedException {
        listening(reading(1, 2, Passage.of("Satu")));
        voice.point(Passage.of("Dua"));
        speaker.next();
        voice.repeat();
        assertThat(speaker.next().words()).isEqualTo("Satu.\nTombol lima memilih: Dua.\n");
    }

    /** A15. */
    @Test
    void whatIsPrivateGoesToTheHeadsetAlone() throws InterruptedException {
        listening(reading(1, 2, NAME, ROW));
        voice.repeat();
        assertThat(speaker.next())
                .isEqualTo(new Speech("Pilihan 1 dari 3.\nPasang headset.\n", Language.ID, Outlet.LOUDSPEAKER, USUAL));
        voice.headset(true);
        assertThat(speaker.next())
                .isEqualTo(new Speech("Siti.\nKartu Keluarga.\n", Language.ID, Outlet.HEADSET, USUAL));
    }

    /** A15, A17. */
    @Test
    void aHeadsetPulledOutSilencesAllButAWordUntilSomebodyPresses() throws InterruptedException {
        voice.headset(true);
        listening(reading(1, 2, NAME));
        voice.repeat();
        assertThat(speaker.next().outlet()).isEqualTo(Outlet.HEADSET);
        voice.headset(false);
        assertThat(log.take()).isEqualTo("2 HEADSET false Siti.");
        assertThat(speaker.next()).isEqualTo(new Speech("Headset dilepas.\n", Language.ID, Outlet.LOUDSPEAKER, USUAL));
        speaker.finish();
        log.take();
        voice.read(reading(1, 3, Passage.of("Ambil kertas")));
        assertThat(voice.isSilent()).isTrue();
        voice.touched();
        voice.repeat();
        assertThat(speaker.next().words()).isEqualTo("Ambil kertas.\n");
    }

    /** A16, A39. */
    @Test
    void theVolumeTurnsAndIsForgottenWithTheVisit() throws InterruptedException {
        listening(reading(1, 2, Passage.of("Satu")));
        voice.louder();
        assertThat(speaker.next()).isEqualTo(new Speech("Keras suara 70.\n", Language.ID, Outlet.LOUDSPEAKER, 70));
        for (int i = 0; i < 12; i++) {
            voice.quieter();
        }
        voice.repeat();
        Speech said = speaker.next();
        while (!said.words().startsWith("Satu")) {
            said = speaker.next();
        }
        assertThat(said.volume()).isEqualTo(10);
        voice.off();
        voice.read(reading(2, 4, Passage.of("Selamat datang")));
        assertThat(speaker.next().volume()).isEqualTo(USUAL);
    }

    /** A17: nothing is ever said to one who has not asked. */
    @Test
    void withoutAnybodyWhoListensNothingIsSaid() {
        voice.headset(true);
        voice.headset(false);
        voice.touched();
        voice.repeat();
        voice.louder();
        voice.point(Passage.of("x"));
        voice.off();
        assertThat(voice.isSilent()).isTrue();
        assertThat(speaker.saysNothing()).isTrue();
    }

    /** The voice is on, its greeting is over. */
    private void listening(Reading reading) throws InterruptedException {
        voice.read(reading);
        speaker.next();
        speaker.finish();
        log.take();
    }

    private static Reading reading(long visit, int entry, Passage... matter) {
        return new Reading(
                visit,
                entry,
                Language.ID,
                Texts.of(Language.ID),
                List.of(matter),
                List.of(Passage.of("Panggil petugas")),
                Optional.empty(),
                "Pasang headset.");
    }
}
