// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.scanner;

import id.anjungan.core.device.CodeReading;
import id.anjungan.core.device.CodeScanner;
import id.anjungan.core.device.CodeScannerFault;
import id.anjungan.core.device.CodeScannerFault.Kind;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.SerialLine;
import java.util.concurrent.TimeUnit;

/**
 * A code scanner on a serial line, plain or USB-CDC. What stands in a code is bytes and nothing more: it is bounded,
 * told once, never shown, and nothing in it is ever followed.
 */
public final class SerialCodeScanner implements CodeScanner {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final SerialLine line;
    private final int baud;
    private final Framing framing;
    private final Sighting sighting = new Sighting();

    SerialCodeScanner(SerialLine line, int baud, Framing framing) {
        this.line = line;
        this.baud = baud;
        this.framing = framing;
    }

    /** One exchange with the scanner. */
    private interface Exchange<T> {
        T made() throws LineGone, Garbled, InterruptedException;
    }

    @Override
    public void prepare() throws CodeScannerFault {
        exchange(() -> {
            line.open(baud);
            framing.greet();
            return null;
        });
    }

    @Override
    public void arm() throws CodeScannerFault {
        exchange(() -> {
            sighting.forget();
            framing.arm();
            return null;
        });
    }

    @Override
    public CodeReading next() throws CodeScannerFault {
        CodeReading reading = exchange(this::awaited);
        return reading == null ? new CodeReading.Nothing() : reading;
    }

    private CodeReading awaited() throws LineGone, Garbled, InterruptedException {
        long end = line.now() + PATIENCE;
        for (long left = PATIENCE; left > 0; left = end - line.now()) {
            CodeReading reading = framing.next(left);
            if (reading instanceof CodeReading.Nothing || sighting.isNew(reading, line.now())) {
                return reading;
            }
            if (reading instanceof CodeReading.Read again) {
                again.code().close();
            }
        }
        return new CodeReading.Nothing();
    }

    @Override
    public void disarm() throws CodeScannerFault {
        exchange(() -> {
            framing.disarm();
            return null;
        });
    }

    /** Null when interrupted. After a fault the line is closed: the next use opens it anew. */
    private <T> T exchange(Exchange<T> exchange) throws CodeScannerFault {
        try {
            return exchange.made();
        } catch (InterruptedException e) {
            return null;
        } catch (LineGone e) {
            line.close();
            throw new CodeScannerFault(Kind.GONE, "code scanner gone", e);
        } catch (Garbled e) {
            line.close();
            throw new CodeScannerFault(Kind.GARBLED, e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
