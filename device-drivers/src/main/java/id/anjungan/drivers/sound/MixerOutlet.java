// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.sound;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;

/**
 * A mixer of the system, found by a part of its name each time something is to be heard, so that a sound card that was
 * pulled and is back needs nobody. Never calls what would block for longer than its tenth of a second of room.
 */
final class MixerOutlet implements SoundOutlet {
    private static final int BYTES_A_SAMPLE = 2;
    private static final int ROOM_PARTS_OF_A_SECOND = 10;
    private static final long GLANCE_MS = 10;
    private static final long STUCK_NANOS = TimeUnit.SECONDS.toNanos(3);
    private final String name;
    private SourceDataLine line;

    MixerOutlet(String name) {
        this.name = name;
    }

    @Override
    public void begin(int rate) throws IOException {
        AudioFormat format = new AudioFormat(rate, 8 * BYTES_A_SAMPLE, 1, true, false);
        try {
            Mixer mixer = AudioSystem.getMixer(named());
            line = (SourceDataLine) mixer.getLine(new DataLine.Info(SourceDataLine.class, format));
            line.open(format, rate * BYTES_A_SAMPLE / ROOM_PARTS_OF_A_SECOND);
            line.start();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            end();
            throw new IOException("the mixer takes no sound now", e);
        }
    }

    private Mixer.Info named() throws IOException {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(mixer -> mixer.getName().contains(name))
                .findFirst()
                .orElseThrow(() -> new IOException("no mixer is called " + name));
    }

    @Override
    public void play(byte[] samples) throws IOException, InterruptedException {
        int from = 0;
        while (from < samples.length) {
            int room = Math.min(room(), samples.length - from);
            from += line.write(samples, from, room);
        }
    }

    /** As many bytes as a write takes at once; a card that swallows nothing for seconds has fallen silent. */
    private int room() throws IOException, InterruptedException {
        long end = System.nanoTime() + STUCK_NANOS;
        int room = line.available() / BYTES_A_SAMPLE * BYTES_A_SAMPLE;
        while (room == 0) {
            if (System.nanoTime() - end > 0) {
                throw new IOException("the mixer is stuck");
            }
            TimeUnit.MILLISECONDS.sleep(GLANCE_MS);
            room = line.available() / BYTES_A_SAMPLE * BYTES_A_SAMPLE;
        }
        return room;
    }

    @Override
    public void finish() throws InterruptedException {
        long end = System.nanoTime() + STUCK_NANOS;
        while (line.available() < line.getBufferSize() && System.nanoTime() - end < 0) {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MS);
        }
    }

    @Override
    public void end() {
        if (line != null) {
            line.stop();
            line.flush();
            line.close();
            line = null;
        }
    }
}
