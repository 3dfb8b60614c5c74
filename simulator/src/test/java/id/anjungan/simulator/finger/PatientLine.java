// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.finger;

import id.anjungan.drivers.serial.JSerialCommLine;
import id.anjungan.drivers.serial.LineGone;
import id.anjungan.drivers.serial.PassingLine;
import java.util.function.IntSupplier;

/**
 * A real terminal with a clock of its own, so that no test depends on who is quicker. What is asked at the module's
 * speed is waited for while time stands still: an answer comes when it comes, even if the module changes its speed
 * before it gives it. At any other speed nothing can come, and the waiting is skipped.
 */
final class PatientLine extends PassingLine {
    private final IntSupplier moduleSpeed;
    private int speed;
    private boolean heard;
    private long now;

    PatientLine(String path, IntSupplier moduleSpeed) {
        super(new JSerialCommLine(path));
        this.moduleSpeed = moduleSpeed;
    }

    @Override
    public void open(int baud) throws LineGone {
        super.open(baud);
        speed = baud;
        heard = speed == moduleSpeed.getAsInt();
    }

    @Override
    public void write(byte[] bytes) throws LineGone {
        heard = speed == moduleSpeed.getAsInt();
        super.write(bytes);
    }

    @Override
    public int read(byte[] buffer, long waitNanos) throws LineGone, InterruptedException {
        if (heard) {
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
