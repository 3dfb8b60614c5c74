// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import id.anjungan.drivers.pcsc.RecordingLine.Exchange;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Answers as recorded; a card that is asked something else than then has been lifted. */
public final class ReplayingLine implements ApduLine {
    private final Iterator<Exchange> rest;

    private final UnaryOperator<byte[]> look;

    public ReplayingLine(List<Exchange> exchanges) {
        this(exchanges, UnaryOperator.identity());
    }

    /** @param look what of a command is compared */
    ReplayingLine(List<Exchange> exchanges, UnaryOperator<byte[]> look) {
        this.rest = List.copyOf(exchanges).iterator();
        this.look = look;
    }

    /** Whether everything was asked for. */
    public boolean isOver() {
        return !rest.hasNext();
    }

    @Override
    public byte[] exchange(byte[] command) throws LineBroken {
        if (rest.hasNext()) {
            Exchange next = rest.next();
            if (Arrays.equals(look.apply(next.command()), look.apply(command))) {
                return next.response().clone();
            }
        }
        throw new LineBroken(Reason.CARD_LIFTED, "the record goes on otherwise", null);
    }

    @Override
    public void close() {
        // a record has nothing to release
    }
}
