// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.LineBroken.Reason;

/** A line to the card that breaks at one of its exchanges, the first being 1. */
final class BreakingLine implements ApduLine {
    private final ApduLine line;
    private final int last;
    private final Reason reason;
    private int exchanges;

    BreakingLine(ApduLine line, int last, Reason reason) {
        this.line = line;
        this.last = last;
        this.reason = reason;
    }

    @Override
    public byte[] exchange(byte[] command) throws LineBroken {
        if (++exchanges == last) {
            throw new LineBroken(reason, "SCARD_W_SECURITY_VIOLATION", null);
        }
        return line.exchange(command);
    }

    @Override
    public void close() {
        line.close();
    }
}
