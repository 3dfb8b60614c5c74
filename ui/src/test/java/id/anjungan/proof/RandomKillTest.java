// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.run.MortalKiosk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real kiosk is killed at random instants of visits and of what follows on a start: so many stages on, and some
 * moments later, wherever that finds it. What it finds differs from machine to machine; that everything adds up does
 * not.
 */
@Tag("process")
class RandomKillTest {
    private static final int KILLS = Integer.getInteger("adm.kills", 20);
    /** From the first stage of a start to a little beyond the farewell. */
    private static final int STAGES = 18;

    private static final int MOMENTS_MICROS = 300_000;

    @TempDir
    Path folder;

    @Test
    void whateverItWasDoingEveryCopyHasOneEnd() throws Exception {
        Random lot = new Random(20261120);
        Path state = Plays.target().resolve("proof-state");
        try (MortalKiosk kiosk = new MortalKiosk(state, folder)) {
            for (int kill = 0; kill < KILLS; kill++) {
                kiosk.killAfter(1 + lot.nextInt(STAGES), Duration.ofNanos(1_000L * lot.nextInt(MOMENTS_MICROS)));
            }
            kiosk.settle();
            assertThat(kiosk.complaints()).isEmpty();
            assertThat(kiosk.copies()).as("visits came as far as the office").isPositive();
            assertThat(kiosk.sheets()).as("and some to paper").isPositive();
        }
    }
}
