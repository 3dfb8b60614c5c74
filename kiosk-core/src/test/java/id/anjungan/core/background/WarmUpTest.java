// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.CardStation;
import id.anjungan.core.device.CodeReading;
import id.anjungan.core.device.CodeScanner;
import id.anjungan.core.device.CodeScannerFault;
import id.anjungan.core.device.CodeStation;
import id.anjungan.core.device.FingerCapture;
import id.anjungan.core.device.FingerScanner;
import id.anjungan.core.device.FingerScannerFault;
import id.anjungan.core.device.FingerStation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static final class NoReader implements CardReader {
        @Override
        public CardReading read(CardRequest request) {
            throw new AssertionError("nothing is read");
        }

        @Override
        public void prepare() throws CardReaderFault {
            throw new CardReaderFault(CardReaderFault.Kind.GONE, "no reader", null);
        }

        @Override
        public void close() {}
    }

    private static final class NoModule implements FingerScanner {
        @Override
        public FingerCapture capture() {
            throw new AssertionError("nothing is captured");
        }

        @Override
        public void prepare() throws FingerScannerFault {
            throw new FingerScannerFault(FingerScannerFault.Kind.GONE, "no module", null);
        }

        @Override
        public void close() {}
    }

    private static final class NoCodes implements CodeScanner {
        @Override
        public void prepare() throws CodeScannerFault {
            throw new CodeScannerFault(CodeScannerFault.Kind.GONE, "no scanner", null);
        }

        @Override
        public void arm() {
            throw new AssertionError("no code is awaited");
        }

        @Override
        public CodeReading next() {
            throw new AssertionError("no code is awaited");
        }

        @Override
        public void disarm() {
            throw new AssertionError("no code was awaited");
        }

        @Override
        public void close() {}
    }

    @Test
    void itIsOverWhenTheLastIsWarmAlsoWhereDevicesAreMissing() throws InterruptedException {
        CountDownLatch validator = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        try (CardStation card = new CardStation(new NoReader());
                FingerStation finger = new FingerStation(new NoModule(), null, null);
                CodeStation code = new CodeStation(new NoCodes(), null)) {
            WarmUp warmUp = new WarmUp();
            warmUp.begin(() -> {});
            warmUp.begin(() -> await(validator));
            warmUp.begin(card, finger, code);
            warmUp.then(over::countDown);
            assertThat(over.getCount()).as("the validator is still cold").isOne();
            validator.countDown();
            assertThat(over.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
