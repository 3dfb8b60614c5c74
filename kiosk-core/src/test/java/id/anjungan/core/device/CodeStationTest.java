// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.code.CodeClaims;
import id.anjungan.core.code.CodeJudge;
import id.anjungan.core.code.CodeRing;
import id.anjungan.core.code.ScannedCode;
import id.anjungan.core.code.UsedCodes;
import id.anjungan.core.code.UsedCodesFault;
import id.anjungan.core.office.OfficeTroubled;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.CollectedReply;
import id.anjungan.core.visit.Happening;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CodeStationTest {
    /** Gives what the test lays ready, waits for it, and remembers what it was told. */
    private static final class Scanner implements CodeScanner {
        private final BlockingQueue<Object> shown = new LinkedBlockingQueue<>();
        private final List<String> told = new CopyOnWriteArrayList<>();
        /** Set before the station is asked. */
        private int unheard;

        @Override
        public void prepare() {
            told.add("prepare");
        }

        @Override
        public void arm() throws CodeScannerFault {
            told.add("arm");
            if (unheard > 0) {
                unheard--;
                throw new CodeScannerFault(CodeScannerFault.Kind.GONE, "gone", null);
            }
        }

        @Override
        public CodeReading next() throws CodeScannerFault {
            try {
                Object next = shown.take();
                if (next instanceof CodeScannerFault fault) {
                    throw fault;
                }
                return (CodeReading) next;
            } catch (InterruptedException stopped) {
                return new CodeReading.Nothing();
            }
        }

        @Override
        public void disarm() {
            told.add("disarm");
        }

        @Override
        public void close() {
            told.add("close");
        }
    }

    private static final class NoMemory implements UsedCodes {
        @Override
        public boolean contains(CodeClaims claims) throws UsedCodesFault {
            throw new UsedCodesFault("locked", null);
        }

        @Override
        public void add(CodeClaims claims) throws UsedCodesFault {
            throw new UsedCodesFault("locked", null);
        }
    }

    private final Scanner scanner = new Scanner();
    private Optional<CodeRing> ring = Optional.of(new CodeRing("9901", List.of()));
    private final CodeStation station =
            new CodeStation(scanner, new CodeJudge(() -> ring, new NoMemory(), () -> Instant.EPOCH, Duration.ZERO));

    @AfterEach
    void close() {
        station.close();
    }

    private static ScannedCode code(String text) {
        return new ScannedCode(text.getBytes(StandardCharsets.US_ASCII));
    }

    private Happening shown(Object what) {
        scanner.shown.add(what);
        CollectedReply reply = new CollectedReply(1);
        station.ask(reply);
        return reply.end();
    }

    @Test
    void whatIsNoAccessCodeIsRefusedAndOverwritten() {
        ScannedCode address = code("https://contoh.example");
        assertThat(shown(new CodeReading.Read(address))).isEqualTo(new CodeHappening.CodeRefused(CodeFinding.NOT_OURS));
        assertThat(address.text()).containsOnly(0);
        assertThat(shown(new CodeReading.Read(code("ADM1:AAAA"))))
                .isEqualTo(new CodeHappening.CodeRefused(CodeFinding.ALTERED));
        assertThat(shown(new CodeReading.Unreadable()))
                .isEqualTo(new CodeHappening.CodeRefused(CodeFinding.UNREADABLE));
    }

    @Test
    void theScannerIsArmedOnceForOneStage() {
        shown(new CodeReading.Unreadable());
        shown(new CodeReading.Unreadable());
        CollectedReply reply = new CollectedReply(1);
        station.stop(reply);
        assertThat(reply.end()).isEqualTo(new CodeHappening.CodeNotAwaited());
        shown(new CodeReading.Unreadable());
        assertThat(scanner.told).containsExactly("prepare", "arm", "disarm", "arm");
    }

    @Test
    void aWaitIsEndedFromOutside() {
        CollectedReply waiting = new CollectedReply(1);
        station.ask(waiting);
        CollectedReply stopped = new CollectedReply(1);
        station.stop(stopped);
        assertThat(waiting.end()).isEqualTo(new CodeHappening.CodeNotAwaited());
        assertThat(stopped.end()).isEqualTo(new CodeHappening.CodeNotAwaited());
    }

    @Test
    void afterAFaultTheScannerIsOpenedAnew() {
        assertThat(shown(new CodeScannerFault(CodeScannerFault.Kind.GONE, "gone", null)))
                .isEqualTo(new CodeHappening.ScannerTroubled(TroubleCode.CODE_SCANNER_GONE));
        shown(new CodeReading.Unreadable());
        assertThat(scanner.told).containsExactly("prepare", "arm", "prepare", "arm");
    }

    private void warmUp() throws InterruptedException {
        CountDownLatch warm = new CountDownLatch(1);
        station.warmUp(warm::countDown);
        assertThat(warm.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aScannerThatWasPluggedInAnewSinceItWasOpenedIsOpenedOnceMore() throws InterruptedException {
        warmUp();
        scanner.unheard = 1;
        assertThat(shown(new CodeReading.Unreadable()))
                .isEqualTo(new CodeHappening.CodeRefused(CodeFinding.UNREADABLE));
        assertThat(scanner.told).containsExactly("prepare", "arm", "prepare", "arm");
    }

    @Test
    void aScannerThatStaysAwayIsOpenedOnceMoreOnly() throws InterruptedException {
        warmUp();
        scanner.unheard = 2;
        assertThat(shown(new CodeReading.Unreadable()))
                .isEqualTo(new CodeHappening.ScannerTroubled(TroubleCode.CODE_SCANNER_GONE));
        assertThat(scanner.told).containsExactly("prepare", "arm", "prepare", "arm");
    }

    @Test
    void withoutTheOfficesKeysNothingIsSaidOfACode() {
        ring = Optional.empty();
        assertThat(shown(new CodeReading.Read(code("ADM1:AAAA"))))
                .isEqualTo(new OfficeTroubled(TroubleCode.OFFICE_SILENT));
    }
}
