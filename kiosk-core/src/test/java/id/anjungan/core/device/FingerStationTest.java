// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.anjungan.core.biometric.FingerImage;
import id.anjungan.core.biometric.FingerJudges;
import id.anjungan.core.biometric.FingerMatcher;
import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.biometric.PresentationAttackDetector;
import id.anjungan.core.biometric.QualityGate;
import id.anjungan.core.identity.TryCounter;
import id.anjungan.core.journey.Samples;
import id.anjungan.core.numbers.Nik;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.CollectedReply;
import id.anjungan.core.visit.Happening;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FingerStationTest {
    /** Gives what the test lays ready, and waits for it. */
    private static final class Sensor implements FingerScanner {
        private final BlockingQueue<Object> laid = new LinkedBlockingQueue<>();
        private int prepared;

        @Override
        public FingerCapture capture() throws FingerScannerFault {
            try {
                Object next = laid.take();
                if (next instanceof FingerScannerFault fault) {
                    throw fault;
                }
                return (FingerCapture) next;
            } catch (InterruptedException stopped) {
                return new FingerCapture.Cancelled();
            }
        }

        @Override
        public void prepare() {
            prepared++;
        }

        @Override
        public void close() {}
    }

    /** Says what the test decided. */
    private static final class Judge implements FingerMatcher, QualityGate {
        private final Deque<Boolean> verdicts = new ArrayDeque<>();
        private QualityGate.Finding finding = QualityGate.Finding.GOOD;

        @Override
        public boolean matches(FingerImage image, FingerTemplate template) {
            return verdicts.remove();
        }

        @Override
        public void warmUp() {}

        @Override
        public QualityGate.Finding judge(FingerImage image) {
            return finding;
        }
    }

    /** A sensor that can tell a living finger from a copy. */
    private static final class Detector implements PresentationAttackDetector {
        private PresentationAttackDetector.Finding living = PresentationAttackDetector.Finding.LIVE;

        @Override
        public PresentationAttackDetector.Finding judge(FingerImage image) {
            return living;
        }

        @Override
        public boolean isAvailable() {
            return true;
        }
    }

    private static final class Tries implements TryCounter {
        private int most = 4;
        private int left = most;

        @Override
        public int most() {
            return most;
        }

        @Override
        public int left(Nik nik) {
            return left;
        }

        @Override
        public int differed(Nik nik) {
            return --left;
        }

        @Override
        public void matched(Nik nik) {
            left = most;
        }
    }

    private final Sensor sensor = new Sensor();
    private final Judge judge = new Judge();
    private final Tries tries = new Tries();
    private final FingerStation station = new FingerStation(sensor, FingerJudges.of(judge, judge), tries);

    @AfterEach
    void close() {
        station.close();
    }

    private CollectedReply ask() {
        return ask(station);
    }

    private static CollectedReply ask(FingerStation asked) {
        CollectedReply reply = new CollectedReply(1);
        asked.ask(Samples.finger(), reply);
        return reply;
    }

    private Happening touch(boolean matches) {
        return touch(station, matches);
    }

    private Happening touch(FingerStation asked, boolean matches) {
        judge.verdicts.add(matches);
        FingerImage image = new FingerImage(1, 1, 500, new byte[] {7});
        sensor.laid.add(new FingerCapture.Taken(image));
        Happening told = ask(asked).end();
        assertThat(image.grey()).as("the picture is overwritten").containsOnly(0);
        return told;
    }

    @Test
    void triesAreCountedUntilTheFingerMatches() {
        assertThat(touch(false)).isEqualTo(new FingerHappening.FingerDiffered(3));
        assertThat(touch(true)).isEqualTo(new FingerHappening.FingerMatched(2));
        assertThat(tries.left).isEqualTo(4);
    }

    @Test
    void whereTheOfficeGivesOtherTriesTheAttemptIsCountedByThem() {
        tries.most = 3;
        tries.left = 3;
        assertThat(touch(false)).isEqualTo(new FingerHappening.FingerDiffered(2));
        assertThat(touch(true)).isEqualTo(new FingerHappening.FingerMatched(2));
    }

    @Test
    void theFourthTryIsTheLast() {
        touch(false);
        touch(false);
        touch(false);
        assertThat(touch(false)).isEqualTo(new FingerHappening.FingerTriesSpent());
        sensor.laid.add(new FingerCapture.Taken(new FingerImage(1, 1, 500, new byte[1])));
        assertThat(ask().end()).isEqualTo(new FingerHappening.FingerTriesSpent());
    }

    @Test
    void aPoorPictureIsNoTry() {
        judge.finding = QualityGate.Finding.WET;
        sensor.laid.add(new FingerCapture.Taken(new FingerImage(1, 1, 500, new byte[1])));
        assertThat(ask().end()).isEqualTo(new FingerHappening.FingerPoor(FingerFinding.WET));
        sensor.laid.add(new FingerCapture.Poor(FingerCapture.Flaw.TOO_FEW_POINTS));
        assertThat(ask().end()).isEqualTo(new FingerHappening.FingerPoor(FingerFinding.TOO_LITTLE));
        assertThat(tries.left).isEqualTo(4);
    }

    @Test
    void aCopyOfTheRightFingerIsATryThatDiffered() {
        Detector detector = new Detector();
        detector.living = PresentationAttackDetector.Finding.ATTACK;
        try (FingerStation wary = new FingerStation(sensor, new FingerJudges(judge, judge, detector), tries)) {
            assertThat(touch(wary, true)).isEqualTo(new FingerHappening.FingerDiffered(3));
            detector.living = PresentationAttackDetector.Finding.LIVE;
            assertThat(touch(wary, true))
                    .isEqualTo(new FingerHappening.FingerMatched(2, PresentationAttackDetector.Finding.LIVE));
        }
    }

    @Test
    void whereNothingCanTellNobodySaysThatTheFingerLives() {
        assertThat(touch(true))
                .isEqualTo(new FingerHappening.FingerMatched(1, PresentationAttackDetector.Finding.NOT_AVAILABLE));
        assertThat(PresentationAttackDetector.notAvailable().isAvailable()).isFalse();
    }

    @Test
    void everyFindingOfTheGateHasWordsForTheCitizen() {
        for (QualityGate.Finding finding : QualityGate.Finding.values()) {
            if (finding != QualityGate.Finding.GOOD) {
                assertThatCode(() -> FingerFinding.valueOf(finding.name())).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void whenNobodyWaitsAnyLongerTheSensorIsFreeForTheNext() {
        CollectedReply waiting = ask();
        CollectedReply stopped = new CollectedReply(1);
        station.stop(stopped);
        assertThat(waiting.end()).isEqualTo(new FingerHappening.FingerNotAwaited());
        assertThat(stopped.end()).isEqualTo(new FingerHappening.FingerNotAwaited());
        assertThat(touch(true)).isEqualTo(new FingerHappening.FingerMatched(1));
    }

    @Test
    void aMinuteWithoutAFingerIsFollowedByAnother() {
        sensor.laid.add(new FingerCapture.Cancelled());
        assertThat(touch(true)).isEqualTo(new FingerHappening.FingerMatched(1));
    }

    @Test
    void afterAFaultTheModuleIsOpenedAnew() {
        sensor.laid.add(new FingerScannerFault(FingerScannerFault.Kind.GARBLED, "noise", null));
        assertThat(ask().end()).isEqualTo(new FingerHappening.FingerTroubled(TroubleCode.FINGER_MODULE_GARBLED));
        assertThat(touch(true)).isEqualTo(new FingerHappening.FingerMatched(1));
        assertThat(sensor.prepared).isEqualTo(1);
    }
}
