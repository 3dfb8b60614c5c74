// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.device.DeviceHappening.HeadsetPlugged;
import id.anjungan.core.device.DeviceHappening.HeadsetUnplugged;
import id.anjungan.core.device.SpeakerMaker;
import id.anjungan.core.device.Speech.Outlet;
import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.visit.Mailbox;
import id.anjungan.core.visit.VisitListener;
import id.anjungan.ui.bridge.FxBridge;
import id.anjungan.ui.voice.Narrator;
import id.anjungan.ui.voice.Reminders;
import id.anjungan.ui.voice.Voice;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The voice of a machine that has one, from the headset's jack to the words. */
final class VoiceBox implements AutoCloseable {
    private static final String VOLUME = "speaker.volume";
    private final SpeakerMaker.Fitting fitting;
    private final Map<String, String> texts;
    private volatile Optional<FxBridge> bridge = Optional.empty();
    private final Voice voice;

    private VoiceBox(SpeakerMaker.Fitting fitting, Map<String, String> texts) {
        this.fitting = fitting;
        this.texts = texts;
        int volume = Integer.parseInt(texts.get(VOLUME));
        if (volume > 100) {
            throw new IllegalArgumentException(VOLUME + " is 0 to 100");
        }
        voice = new Voice(fitting.speaker(), volume, this::said);
    }

    private void said(int entry, Outlet outlet, String words, boolean whole) {
        bridge.ifPresent(to -> to.said(entry, outlet.name().toLowerCase(Locale.ROOT), words, whole));
    }

    /** Empty on a silent machine. */
    static Optional<VoiceBox> of(KioskSettings.Devices devices) {
        return devices.speaker()
                .map(name -> DeviceRack.named(SpeakerMaker.class, SpeakerMaker::name, name))
                .map(maker -> new VoiceBox(maker.open(devices.texts()), devices.texts()));
    }

    /** Begins to read the window aloud to whoever wants to listen. */
    void lookAt(FxBridge window) {
        bridge = Optional.of(window);
        window.follow(new Narrator(voice, texts));
    }

    /** Calls after those who forget something. */
    VisitListener reminders() {
        return new Reminders(voice);
    }

    /** @param seen runs when it is known whether a headset is plugged in */
    void follow(Mailbox mailbox, Runnable seen) {
        fitting.watch().watch(happening -> {
            if (happening instanceof HeadsetPlugged || happening instanceof HeadsetUnplugged) {
                voice.headset(happening instanceof HeadsetPlugged);
            }
            mailbox.post(happening);
            seen.run();
        });
    }

    /** Whether all has been said that there was to say. */
    boolean isSilent() {
        return voice.isSilent();
    }

    @Override
    public void close() {
        fitting.watch().close();
        voice.close();
    }
}
