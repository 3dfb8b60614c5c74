// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import id.anjungan.simulator.screen.ScreenHand;
import java.io.IOException;
import java.util.Arrays;

/** A piece of the screen as it was, and how long it takes until it is another. */
final class ScreenChange {
    /** Who asks without a pause takes a processor from the one that is asked. */
    private static final long GLANCE_MILLIS = 2;

    private static final long LONGEST_NANOS = 60_000_000_000L;

    private final ScreenHand hand;
    private final int[] place;
    private final int[] before;

    /** @param place x, y, width, height, pixels */
    ScreenChange(ScreenHand hand, int... place) throws IOException {
        this.hand = hand;
        this.place = place;
        this.before = picture();
    }

    private int[] picture() throws IOException {
        return hand.picture(place[0], place[1], place[2], place[3]);
    }

    /** Blocks until something else stands there. Milliseconds since then. */
    double millisSince(long nanos) throws IOException, InterruptedException {
        while (Arrays.equals(picture(), before)) {
            if (System.nanoTime() - nanos > LONGEST_NANOS) {
                throw new IOException("nothing changes on the screen");
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        return (System.nanoTime() - nanos) / 1e6;
    }
}
