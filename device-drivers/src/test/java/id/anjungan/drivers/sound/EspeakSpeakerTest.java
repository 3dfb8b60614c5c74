// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.anjungan.core.device.Speaker;
import id.anjungan.core.device.SpeakerMaker;
import id.anjungan.core.device.Speech;
import id.anjungan.core.device.Speech.Outlet;
import id.anjungan.core.visit.Preferences.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The voice in front of real children and a real pipe; whatever is missing, it is only silent. */
@Timeout(60)
class EspeakSpeakerTest {
    private static final String PRIVATE = "SITI RAHAYU 9901014501850001";
    private static final int INTERRUPTED = Boolean.getBoolean("adm.long") ? 500 : 50;
    private static final int RATE = 22_050;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void itIsHeardInBothLanguages(Language language) throws Exception {
        needEspeak();
        try (Pipe pipe = new Pipe()) {
            Speaker speaker = speaker("espeak-ng", pipe.outlet());
            assertThat(speaker.say(speech("Selamat datang. Welcome.", language, 60)))
                    .isTrue();
            short[] sound = pipe.samples();
            assertThat(sound.length).isGreaterThan(RATE);
            assertThat(loudest(sound)).isGreaterThan(5_000);
        }
    }

    @Test
    void theVolumeIsHeardAndTheLoudestIsNotCutOff() throws Exception {
        needEspeak();
        assertThat(loudestAt(20)).isLessThan(loudestAt(60));
        assertThat(loudestAt(100)).isBetween(loudestAt(60), (int) Short.MAX_VALUE);
    }

    private int loudestAt(int volume) throws Exception {
        try (Pipe pipe = new Pipe()) {
            speaker("espeak-ng", pipe.outlet()).say(speech("Selamat datang", Language.ID, volume));
            return loudest(pipe.samples());
        }
    }

    /** The child tells what it was called with and what it read. */
    @Test
    void privateWordsStandOnNoCommandLine() throws Exception {
        Path seen = folder.resolve("seen");
        String child = script("tr '\\0' ' ' </proc/$$/cmdline >" + seen + "; cat >" + seen + ".in");
        speaker(child, new Swallowed()).say(speech(PRIVATE, Language.ID, 60));
        assertThat(Files.readString(folder.resolve("seen.in"))).isEqualTo(PRIVATE);
        assertThat(Files.readString(seen)).contains("--stdin").doesNotContain("SITI", "9901");
    }

    @Test
    void aChildThatHangsIsGivenUp() throws Exception {
        String child = script("exec sleep 600");
        assertThat(speaker(child, new Swallowed(), Duration.ofMillis(200)).say(speech("x", Language.ID, 60)))
                .isFalse();
        noChildLives();
    }

    @Test
    void aChildThatBringsNoSoundIsSilence() throws Exception {
        assertThat(speaker(script("exec true"), new Swallowed()).say(speech("x", Language.ID, 60)))
                .isFalse();
        assertThat(speaker(script("exec head -c 5000 /dev/zero"), new Swallowed())
                        .say(speech("x", Language.ID, 60)))
                .isFalse();
    }

    @Test
    void withoutProgramMixerPipeOrOutletThereIsSilence() throws Exception {
        Speech speech = speech("x", Language.ID, 60);
        Path file = Files.createFile(folder.resolve("a-file"));
        assertThat(speaker("no-such-program", new Swallowed()).say(speech)).isFalse();
        for (String outlet : List.of("no such mixer", "pipe:" + folder.resolve("absent"), "pipe:" + file)) {
            assertThat(made(Map.of("speaker.headset", outlet)).say(speech))
                    .as(outlet)
                    .isFalse();
        }
        assertThat(made(Map.of()).say(speech)).isFalse();
        assertThat(file).isEmptyFile();
    }

    @Test
    void anInterruptSilencesItAndIsTaken() throws Exception {
        needEspeak();
        Listening outlet = new Listening();
        Speaker speaker = speaker("espeak-ng", outlet);
        boolean[] whole = {true, true};
        Thread voice = new Thread(() -> {
            whole[0] = speaker.say(speech("Selamat datang. ".repeat(20), Language.ID, 60));
            whole[1] = Thread.currentThread().isInterrupted();
        });
        voice.start();
        outlet.begun.await();
        voice.interrupt();
        voice.join();
        assertThat(whole).containsExactly(false, false);
        assertThat(outlet.ended).isTrue();
        noChildLives();
    }

    /** Whenever it comes, an interrupt is over in a moment, and the next words are said. */
    @Test
    void interruptsAtAnyMomentHarmNothing() throws Exception {
        needEspeak();
        Random lot = new Random(42);
        try (Pipe pipe = new Pipe()) {
            Speaker speaker = speaker("espeak-ng", pipe.outlet());
            AtomicInteger said = new AtomicInteger();
            Thread voice = new Thread(() -> {
                while (said.get() < INTERRUPTED) {
                    speaker.say(speech("Satu dari enam angka.", Language.ID, 60));
                    said.incrementAndGet();
                }
            });
            voice.start();
            while (voice.isAlive()) {
                LockSupport.parkNanos(lot.nextInt(20_000_000));
                voice.interrupt();
            }
            assertThat(said).hasValue(INTERRUPTED);
        }
    }

    @Test
    void aPipeThatNobodyReadsIsInterruptedToo() throws Exception {
        needEspeak();
        Path pipe = NamedPipe.made(folder.resolve("unread"));
        Speaker speaker = speaker("espeak-ng", new PipeOutlet(pipe));
        Thread voice = new Thread(() -> speaker.say(speech("Selamat datang. ".repeat(20), Language.ID, 60)));
        voice.start();
        while (voice.isAlive()) {
            speaker.close();
            voice.join(50);
        }
        noChildLives();
    }

    @Test
    void itsMakerIsFoundAndRefusesAWrongRate() {
        SpeakerMaker maker = ServiceLoader.load(SpeakerMaker.class).iterator().next();
        assertThat(maker.name()).isEqualTo("espeak");
        assertThatThrownBy(() -> maker.open(Map.of("speaker.rate", "20"))).hasMessageContaining("speaker.rate");
    }

    /** A child that was not ended would be waited for in vain. */
    private static void noChildLives() {
        ProcessHandle.current().children().forEach(child -> child.onExit().join());
    }

    private static Speaker made(Map<String, String> settings) {
        return new EspeakSpeakerMaker().open(settings).speaker();
    }

    private static Speaker speaker(String program, SoundOutlet outlet) {
        return speaker(program, outlet, Duration.ofSeconds(30));
    }

    private static Speaker speaker(String program, SoundOutlet outlet, Duration patience) {
        return new EspeakSpeaker(program, 150, new EnumMap<>(Map.of(Outlet.HEADSET, outlet)), patience);
    }

    private static Speech speech(String words, Language language, int volume) {
        return new Speech(words, language, Outlet.HEADSET, volume);
    }

    private String script(String body) throws IOException {
        Path script = folder.resolve("child");
        Files.writeString(script, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private static void needEspeak() {
        boolean there = Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "espeak-ng")));
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertThat(there).as("espeak-ng is needed").isTrue();
        }
        assumeThat(there).isTrue();
    }

    private static int loudest(short[] sound) {
        int loudest = 0;
        for (short sample : sound) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    /** A pipe with a listener. */
    private final class Pipe implements AutoCloseable {
        private final NamedPipe pipe;

        private Pipe() throws IOException, InterruptedException {
            Path path = folder.resolve("pipe");
            Files.deleteIfExists(path);
            pipe = new NamedPipe(path);
        }

        private SoundOutlet outlet() {
            return new PipeOutlet(pipe.path());
        }

        private short[] samples() {
            byte[] heard = pipe.heard();
            short[] samples = new short[heard.length / 2];
            java.nio.ByteBuffer.wrap(heard)
                    .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                    .asShortBuffer()
                    .get(samples);
            return samples;
        }

        @Override
        public void close() throws IOException {
            pipe.close();
        }
    }

    /** Takes everything, keeps nothing. */
    private static class Swallowed implements SoundOutlet {
        @Override
        public void begin(int rate) {}

        @Override
        public void play(byte[] samples) throws InterruptedException {}

        @Override
        public void finish() {}

        @Override
        public void end() {}
    }

    /** Has room for one piece of sound only, and holds whoever brings another. */
    private static final class Listening extends Swallowed {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch never = new CountDownLatch(1);
        private volatile boolean ended;

        @Override
        public void play(byte[] samples) throws InterruptedException {
            begun.countDown();
            never.await();
        }

        @Override
        public void end() {
            ended = true;
        }
    }
}
