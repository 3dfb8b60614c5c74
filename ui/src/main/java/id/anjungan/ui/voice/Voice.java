// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.voice;

import id.anjungan.core.device.Speaker;
import id.anjungan.core.device.Speech;
import id.anjungan.core.device.Speech.Outlet;
import id.anjungan.core.visit.Preferences.Language;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Says what stands on the screen, on a thread of its own. Every method returns at once, whoever calls it: neither the
 * visit nor the screen ever waits for a word.
 *
 * <p>What is one person's goes to the headset alone. When the headset is pulled out it is silent at once but for one
 * short sentence, and stays so until somebody presses something: nobody hears by the loudspeaker who has not asked to.
 */
public final class Voice implements AutoCloseable {
    private static final int STEP = 10;
    private final Speaker speaker;
    private final int usualVolume;
    private final SpeechLog log;
    private final Map<Language, Lexicon> lexicons = new EnumMap<>(Language.class);
    private final Thread thread = new Thread(this::run, "voice");
    private final Object lock = new Object();
    private final Deque<Utterance> waiting = new ArrayDeque<>();
    /** What was silenced before its first word, until the log knows. */
    private final Deque<Utterance> dropped = new ArrayDeque<>();

    private Optional<Reading> now = Optional.empty();
    private boolean speaking;
    private boolean plugged;
    private boolean hushed;
    private boolean repeated;
    private boolean closed;
    private int volume;

    /** @param usualVolume with which each visit begins, 0 to 100 */
    public Voice(Speaker speaker, int usualVolume, SpeechLog log) {
        this.speaker = speaker;
        this.usualVolume = usualVolume;
        this.log = log;
        this.volume = usualVolume;
        for (Language language : Language.values()) {
            lexicons.put(language, Lexicon.of(language));
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** A moment of a visit stands on the screen; of the same screen only what is new is said. */
    void read(Reading reading) {
        synchronized (lock) {
            Optional<Reading> before = now;
            now = Optional.of(reading);
            if (before.isEmpty()) {
                List<Passage> all = new ArrayList<>(greeting(reading));
                all.addAll(reading.whole());
                sayAll(all);
            } else if (before.get().isSameScreen(reading)) {
                say(reading.news(before.get()));
            } else {
                repeated = false;
                silence();
                sayAll(reading.whole());
            }
        }
    }

    private static List<Passage> greeting(Reading reading) {
        return List.of(
                Passage.beside(reading.texts().get("voice.hello")),
                Passage.beside(reading.texts().get("voice.moving")),
                Passage.beside(reading.texts().get("voice.hearing")));
    }

    /** Nobody wants to listen: everything of the screen is forgotten, the volume too. */
    void off() {
        synchronized (lock) {
            now = Optional.empty();
            volume = usualVolume;
            hushed = false;
            silence();
        }
    }

    /** The keys have gone to another control. */
    void point(Passage control) {
        synchronized (lock) {
            silence();
            now = now.map(reading -> reading.pointing(control));
            say(List.of(control));
        }
    }

    /** Somebody has pressed something: whoever does has heard enough. */
    void touched() {
        synchronized (lock) {
            hushed = false;
            silence();
        }
    }

    /** Once more; pressed twice, also what stands around the screen. */
    void repeat() {
        synchronized (lock) {
            silence();
            now.ifPresent(reading -> {
                List<Passage> all = new ArrayList<>(reading.whole());
                if (repeated) {
                    all.addAll(reading.around());
                }
                repeated = !repeated;
                sayAll(all);
            });
        }
    }

    void louder() {
        turn(before -> Math.min(Speech.LOUDEST, before + STEP));
    }

    /** Never wholly silent: who turned the voice down to nothing would not find it again. */
    void quieter() {
        turn(before -> Math.max(STEP, before - STEP));
    }

    private void turn(IntUnaryOperator change) {
        synchronized (lock) {
            silence();
            volume = change.applyAsInt(volume);
            now.ifPresent(reading -> begin(Utterance.own(reading, outlet(), "voice.volume", volume)));
        }
    }

    /** A headset was plugged in or pulled out. From any thread. */
    public void headset(boolean in) {
        synchronized (lock) {
            if (in == plugged) {
                return;
            }
            plugged = in;
            silence();
            now.ifPresent(reading -> {
                hushed = false;
                if (in) {
                    sayAll(reading.whole());
                } else {
                    begin(Utterance.own(reading, Outlet.LOUDSPEAKER, "voice.unplugged"));
                    hushed = true;
                }
            });
        }
    }

    /**
     * One short sentence for everybody in the hall, where nobody listens to the voice; whoever does hears it as part of
     * the screen.
     */
    void callAfter(int entry, Language language, String sentence) {
        synchronized (lock) {
            if (now.isEmpty() && waiting.isEmpty() && !speaking) {
                begin(new Utterance(entry, language, Outlet.LOUDSPEAKER, List.of(sentence)));
            }
        }
    }

    /** Whether all has been said that there was to say. */
    public boolean isSilent() {
        synchronized (lock) {
            return waiting.isEmpty() && dropped.isEmpty() && !speaking;
        }
    }

    private Outlet outlet() {
        return plugged ? Outlet.HEADSET : Outlet.LOUDSPEAKER;
    }

    private void say(List<Passage> passages) {
        if (!hushed && !passages.isEmpty()) {
            now.ifPresent(reading -> begin(Utterance.of(reading, passages, outlet())));
        }
    }

    private void sayAll(List<Passage> passages) {
        if (!hushed) {
            now.ifPresent(reading -> begin(Utterance.whole(reading, passages, outlet())));
        }
    }

    private void begin(Utterance utterance) {
        if (!utterance.words().isEmpty()) {
            waiting.add(utterance);
            lock.notifyAll();
        }
    }

    private void silence() {
        dropped.addAll(waiting);
        waiting.clear();
        if (speaking) {
            thread.interrupt();
        }
    }

    private void run() {
        try {
            while (true) {
                sayNext();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** In a method of its own, so that no word of the last stays on the stack of a thread that waits. */
    private void sayNext() throws InterruptedException {
        Utterance utterance;
        int loudness;
        synchronized (lock) {
            while (waiting.isEmpty() && dropped.isEmpty()) {
                lock.wait();
            }
            speaking = dropped.isEmpty();
            utterance = speaking ? waiting.remove() : dropped.remove();
            loudness = volume;
        }
        boolean whole = speaking
                && speaker.say(new Speech(
                        utterance.spoken(lexicons.get(utterance.language())),
                        utterance.language(),
                        utterance.outlet(),
                        loudness));
        synchronized (lock) {
            speaking = false;
            if (Thread.interrupted() && closed) {
                throw new InterruptedException();
            }
        }
        log.said(utterance.entry(), utterance.outlet(), String.join(" | ", utterance.words()), whole);
    }

    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
            waiting.clear();
            dropped.clear();
        }
        thread.interrupt();
        speaker.close();
    }
}
