// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.accuracy;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerJudges;
import id.anjungan.core.biometric.FingerMatcher;
import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.biometric.QualityGate;
import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerHappening;
import id.anjungan.core.device.FingerScanner;
import id.anjungan.core.device.FingerStation;
import id.anjungan.core.identity.FingerOnFile;
import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Reply;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/**
 * Visits as they go at the machine, through its finger station with the durable counter of tries: each template's owner
 * lays one impression after the other until one matches, the tries are spent or no more are left.
 */
final class PlayedVisits implements AutoCloseable {
    private final Function<PrintFolder.Entry, FingerImage> sensor;
    private final NextFinger scanner = new NextFinger();
    private final StopwatchMatcher stopwatch;
    private final FingerStation station;

    PlayedVisits(
            Function<PrintFolder.Entry, FingerImage> sensor,
            QualityGate gate,
            FingerMatcher matcher,
            TryCounter tries) {
        this.sensor = sensor;
        this.stopwatch = new StopwatchMatcher(matcher);
        this.station = new FingerStation(scanner, FingerJudges.of(gate, stopwatch), tries);
    }

    /**
     * How they ended.
     *
     * @param acceptedAt visits by the try that matched, the first at 0
     * @param refused visits whose tries were spent
     * @param unfinished visits whose impressions came to an end before their tries
     * @param notAcquired touches that were no tries
     * @param millis what each comparison took, finding the minutiae included
     */
    record Endings(int[] acceptedAt, int refused, int unfinished, int notAcquired, List<Double> millis) {}

    Endings play(List<Enrolled> owners, List<PrintFolder.Entry> prints, int most) throws InterruptedException {
        int[] acceptedAt = new int[most];
        int refused = 0;
        int unfinished = 0;
        int notAcquired = 0;
        for (int i = 0; i < owners.size(); i++) {
            // Invented, of province 99.
            Nik nik = new Nik(String.format(Locale.ROOT, "99010101900%05d", i));
            Happening end = null;
            for (Iterator<PrintFolder.Entry> touches =
                            touches(owners.get(i), prints).iterator();
                    touches.hasNext() && !isEnd(end); ) {
                end = ask(owners.get(i), nik, touches.next());
                notAcquired += end instanceof FingerHappening.FingerPoor ? 1 : 0;
            }
            if (end instanceof FingerHappening.FingerMatched matched) {
                acceptedAt[matched.attempt() - 1]++;
            } else if (end instanceof FingerHappening.FingerTriesSpent) {
                refused++;
            } else {
                unfinished++;
            }
        }
        return new Endings(acceptedAt, refused, unfinished, notAcquired, stopwatch.millis);
    }

    private static boolean isEnd(Happening told) {
        return told instanceof FingerHappening.FingerMatched || told instanceof FingerHappening.FingerTriesSpent;
    }

    /** The owner's other impressions, beginning with the one after that which was enrolled. */
    private static List<PrintFolder.Entry> touches(Enrolled owner, List<PrintFolder.Entry> prints) {
        List<PrintFolder.Entry> before = new ArrayList<>();
        List<PrintFolder.Entry> touches = new ArrayList<>();
        for (PrintFolder.Entry print : prints) {
            if (print.isSameFinger(owner.source()) && !print.isSameTouch(owner.source())) {
                (print.impression() < owner.source().impression() ? before : touches).add(print);
            }
        }
        touches.addAll(before);
        return touches;
    }

    private Happening ask(Enrolled owner, Nik nik, PrintFolder.Entry touch) throws InterruptedException {
        byte[] onCard = owner.template().record().clone();
        try (FingerTemplate template = new FingerTemplate(FingerPosition.UNKNOWN, onCard)) {
            scanner.next = sensor.apply(touch);
            Told told = new Told();
            station.ask(new FingerOnFile(nik, template), told);
            return told.end.take();
        }
    }

    @Override
    public void close() {
        station.close();
    }

    private static final class NextFinger implements FingerScanner {
        private volatile FingerImage next;

        @Override
        public FingerCapture capture() {
            return new FingerCapture.Taken(next);
        }

        @Override
        public void prepare() {}

        @Override
        public void close() {}
    }

    private static final class StopwatchMatcher implements FingerMatcher {
        private static final double NANOS = 1e6;

        private final FingerMatcher matcher;
        private final List<Double> millis = new ArrayList<>();

        StopwatchMatcher(FingerMatcher matcher) {
            this.matcher = matcher;
        }

        @Override
        public boolean matches(FingerImage image, FingerTemplate template) {
            long begin = System.nanoTime();
            boolean matches = matcher.matches(image, template);
            millis.add((System.nanoTime() - begin) / NANOS);
            return matches;
        }

        @Override
        public void warmUp() {
            matcher.warmUp();
        }
    }

    private static final class Told implements Reply {
        private final BlockingQueue<Happening> end = new ArrayBlockingQueue<>(1);

        @Override
        public long visit() {
            return 1;
        }

        @Override
        public void progress(Happening happening) {}

        @Override
        public void done(Happening happening) {
            end.add(happening);
        }
    }
}
