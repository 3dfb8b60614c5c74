// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import id.anjungan.core.device.Speaker;
import id.anjungan.core.device.Speech;
import id.anjungan.core.device.Speech.Outlet;
import id.anjungan.core.visit.Preferences.Language;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Speaks with eSpeak NG, a child for each piece of speech. The words go to its standard input: whatever stands on a
 * command line can be read by every program of the machine. Without eSpeak NG, outlet or sound card it is silent, and
 * says so in the log once an outlet.
 */
public final class EspeakSpeaker implements Speaker {
    private static final Logger LOG = LoggerFactory.getLogger("device.speaker");
    private static final Map<Language, String> VOICES = new EnumMap<>(Map.of(Language.ID, "id", Language.EN, "en"));
    private final String program;
    private final int rate;
    private final Duration patience;
    private final Map<Outlet, SoundOutlet> outlets;
    private final Set<Outlet> lamented = EnumSet.noneOf(Outlet.class);
    private volatile Thread speaking;

    /**
     * A voice.
     *
     * @param program the synthesiser, as it is found on the path
     * @param rate words a minute
     * @param outlets those that this machine has
     * @param patience with a synthesiser that brings no sound
     */
    EspeakSpeaker(String program, int rate, Map<Outlet, SoundOutlet> outlets, Duration patience) {
        this.program = program;
        this.rate = rate;
        this.patience = patience;
        this.outlets = Map.copyOf(outlets);
    }

    @Override
    public boolean say(Speech speech) {
        SoundOutlet outlet = outlets.get(speech.outlet());
        if (outlet == null) {
            return false;
        }
        speaking = Thread.currentThread();
        try (Synthesis synthesis = Synthesis.begin(command(speech), speech.words(), patience)) {
            outlet.begin(synthesis.rate());
            play(synthesis, outlet);
            return true;
        } catch (InterruptedException taken) {
            return false;
        } catch (IOException e) {
            lament(speech.outlet(), e);
            return false;
        } finally {
            outlet.end();
            speaking = null;
        }
    }

    private static void play(Synthesis synthesis, SoundOutlet outlet) throws IOException, InterruptedException {
        Optional<byte[]> next = synthesis.next();
        while (next.isPresent()) {
            outlet.play(next.get());
            next = synthesis.next();
        }
        outlet.finish();
    }

    /** Nothing of what is said stands here. */
    private List<String> command(Speech speech) {
        // From 150 on the loudest vowels are cut off; measured with 1.51.
        int amplitude = speech.volume() * 3 / 2;
        return List.of(
                program,
                "-v",
                VOICES.get(speech.language()),
                "-s",
                Integer.toString(rate),
                "-a",
                Integer.toString(amplitude),
                "-b",
                "1",
                "--stdin",
                "--stdout");
    }

    private void lament(Outlet outlet, IOException why) {
        if (lamented.add(outlet)) {
            LOG.warn("nothing is heard on {}: {}", outlet, why.getMessage());
        }
    }

    @Override
    public void close() {
        Thread busy = speaking;
        if (busy != null) {
            busy.interrupt();
        }
    }
}
