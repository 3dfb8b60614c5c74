// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.PassingLine;
import java.util.function.IntSupplier;

/**
 * A real terminal with a clock of its own, so that no test depends on who is quicker. At the module's speed time stands
 * still: an answer comes when it comes. At any other nothing can come, and the waiting is skipped.
 */
final class PatientLine extends PassingLine {
    private final IntSupplier moduleSpeed;
    private int speed;
    private long now;

    PatientLine(String path, IntSupplier moduleSpeed) {
        super(new JSerialCommLine(path));
        this.moduleSpeed = moduleSpeed;
    }

    @Override
    public void open(int baud) throws LineGone {
        super.open(baud);
        speed = baud;
    }

    @Override
    public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
        if (speed == moduleSpeed.getAsInt()) {
            return super.read(buffer, waitNanos);
        }
        now += waitNanos;
        return 0;
    }

    @Override
    public long now() {
        return now;
    }
}
