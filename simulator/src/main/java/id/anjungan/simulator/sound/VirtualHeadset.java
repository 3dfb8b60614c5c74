// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sound;

import id.anjungan.simulator.timing.Pace;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The sound of one kiosk from outside: the headset's jack, an ear at the headset and one before the loudspeaker. */
public final class VirtualHeadset implements Closeable {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private final Path folder;
    private final VirtualJack jack;
    private final VirtualEar worn;
    private final VirtualEar around;

    /** @param folder where the device files will be */
    public VirtualHeadset(Path folder, Pace pace) {
        this.folder = folder;
        jack = new VirtualJack(folder.resolve("jack"));
        worn = new VirtualEar(folder.resolve("headset"), pace);
        around = new VirtualEar(folder.resolve("loudspeaker"), pace);
    }

    /** See {@link VirtualEar#onSound}; from either outlet. */
    public void onSound(Runnable told) {
        worn.onSound(told);
        around.onSound(told);
    }

    public void start() throws IOException {
        jack.start();
        worn.start();
        around.start();
    }

    public void plug() throws IOException {
        worn.mark();
        jack.plug();
    }

    public void unplug() throws IOException {
        around.mark();
        jack.unplug();
    }

    /** Waits until something comes out since the plug was last moved; false when nothing does. Blocks. */
    public boolean awaitSound(boolean atHeadset) throws InterruptedException {
        return (atHeadset ? worn : around).awaitSound(LONGEST_SILENCE);
    }

    /** What was heard, by outlet. */
    public Map<String, VirtualEar.Heard> heard() {
        return new TreeMap<>(Map.of("headset", worn.heard(), "loudspeaker", around.heard()));
    }

    /** The settings that lead a kiosk's voice here, by their full names. */
    public Map<String, String> settings() {
        return Map.of(
                "device.speaker",
                "espeak",
                "speaker.headset",
                "pipe:" + folder.resolve("headset"),
                "speaker.loudspeaker",
                "pipe:" + folder.resolve("loudspeaker"),
                "speaker.jack",
                folder.resolve("jack").toString());
    }

    @Override
    public void close() throws IOException {
        jack.close();
        worn.close();
        around.close();
    }
}
