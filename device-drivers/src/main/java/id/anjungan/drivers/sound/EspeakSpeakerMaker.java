// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import id.anjungan.core.device.SpeakerMaker;
import id.anjungan.core.device.Speech.Outlet;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Fits eSpeak NG and a headset's jack. Settings: {@code speaker.headset} and {@code speaker.loudspeaker} (a part of a
 * mixer's name, or {@code pipe:} and the path of a named pipe; an outlet that is not named is not there), {@code
 * speaker.jack} (an evdev device with SW_HEADPHONE_INSERT), {@code speaker.rate} (words a minute, 80 to 300).
 */
public final class EspeakSpeakerMaker implements SpeakerMaker {
    private static final String PROGRAM = "espeak-ng";
    private static final String PIPE = "pipe:";
    /** A machine that is short of memory may need seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int SLOWEST = 80;
    private static final int FASTEST = 300;

    @Override
    public String name() {
        return "espeak";
    }

    @Override
    public Fitting open(Map<String, String> settings) {
        int rate = Integer.parseInt(settings.getOrDefault("speaker.rate", "150"));
        if (rate < SLOWEST || rate > FASTEST) {
            throw new IllegalArgumentException("speaker.rate is " + SLOWEST + " to " + FASTEST);
        }
        Map<Outlet, SoundOutlet> outlets = new EnumMap<>(Outlet.class);
        add(outlets, Outlet.HEADSET, settings.get("speaker.headset"));
        add(outlets, Outlet.LOUDSPEAKER, settings.get("speaker.loudspeaker"));
        return new Fitting(
                new EspeakSpeaker(PROGRAM, rate, outlets, PATIENCE), new HeadsetJack(settings.get("speaker.jack")));
    }

    private static void add(Map<Outlet, SoundOutlet> outlets, Outlet outlet, String name) {
        if (name == null || name.isBlank()) {
            return;
        }
        outlets.put(
                outlet,
                name.startsWith(PIPE) ? new PipeOutlet(Path.of(name.substring(PIPE.length()))) : new MixerOutlet(name));
    }
}
