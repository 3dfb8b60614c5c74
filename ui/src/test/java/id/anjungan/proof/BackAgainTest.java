// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.run.HeldThread;
import id.anjungan.simulator.run.MortalKiosk;
import id.anjungan.simulator.screen.ScreenHand;
import id.anjungan.simulator.screen.ScreenHand.Window;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The installed kiosk under its keeper, ended in each way that a machine knows, also in the midst of a print: every
 * time its keeper has the attract screen up again, another program shows it, and in the end each copy has one end in
 * ledger, office and tray. How long it takes is measured by {@code scripts/bench back}.
 */
@Tag("process")
class BackAgainTest {
    private static final String WELCOMING = "welcome.Welcoming";
    private static final String PRINTING = "print.Printing";
    private static final String RESERVING = "print.Reserving";
    private static final String OUT_OF_SERVICE = "trouble.OutOfService";
    private static final int LONGEST_SECONDS = 60;

    @TempDir
    Path folder;

    /** An end that comes from outside. */
    private enum Death {
        WINDOW_KILLED {
            @Override
            void of(ProcessHandle kiosk, String display) throws IOException {
                try (ScreenHand hand = ScreenHand.at(display)) {
                    hand.disconnect(top(hand));
                }
            }
        },
        PROGRAM_KILLED {
            @Override
            void of(ProcessHandle kiosk, String display) {
                kiosk.destroyForcibly();
            }
        },
        /** No part of the program can end it any more; that is for the keeper, as it is for systemd's watchdog. */
        PROGRAM_STOPPED {
            @Override
            void of(ProcessHandle kiosk, String display) throws IOException, InterruptedException {
                Path log = Plays.target().resolve("proof-logs").resolve("stop.txt");
                Programs.said(log, "kill", "-STOP", Long.toString(kiosk.pid()));
            }
        },
        VISIT_HELD {
            @Override
            void of(ProcessHandle kiosk, String display) throws IOException {
                HeldThread.hold(kiosk, "visit");
            }
        },
        SCREEN_HELD {
            @Override
            void of(ProcessHandle kiosk, String display) throws IOException {
                HeldThread.hold(kiosk, "JavaFX Application Thread");
            }
        };

        abstract void of(ProcessHandle kiosk, String display) throws IOException, InterruptedException;

        private static long top(ScreenHand hand) {
            List<Window> windows = hand.windows();
            return windows.get(windows.size() - 1).id();
        }
    }

    /** Which end comes over it, and at which stage. */
    private record End(Death death, String stage) {}

    /**
     * Five starts a minute are allowed, so a kiosk can be ended four times. Here one end comes over a print and two
     * over the attract screen, to which the way is short; in the long run all of them over prints.
     */
    static List<List<End>> rounds() {
        return Plays.LONG
                ? List.of(
                        List.of(
                                new End(Death.WINDOW_KILLED, PRINTING),
                                new End(Death.PROGRAM_KILLED, RESERVING),
                                new End(Death.VISIT_HELD, PRINTING),
                                new End(Death.PROGRAM_STOPPED, PRINTING)),
                        List.of(
                                new End(Death.SCREEN_HELD, PRINTING),
                                new End(Death.WINDOW_KILLED, RESERVING),
                                new End(Death.PROGRAM_STOPPED, WELCOMING),
                                new End(Death.PROGRAM_KILLED, PRINTING)))
                : List.of(List.of(
                        new End(Death.WINDOW_KILLED, WELCOMING),
                        new End(Death.PROGRAM_KILLED, PRINTING),
                        new End(Death.VISIT_HELD, WELCOMING)));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whateverEndsItTheAttractScreenIsBackAndEachCopyHasOneEnd(List<End> ends) throws Exception {
        Path state = Plays.target().resolve("proof-state");
        try (MortalKiosk kiosk = new MortalKiosk(state, folder, Release.kiosk())) {
            kiosk.untilWelcoming();
            for (End end : ends) {
                if (!end.stage().equals(WELCOMING)) {
                    kiosk.lead(end.stage());
                }
                ProcessHandle before = kiosk.process();
                end.death().of(before, kiosk.display());
                assertThat(before.onExit()
                                .get(LONGEST_SECONDS, TimeUnit.SECONDS)
                                .isAlive())
                        .as("alive after " + end)
                        .isFalse();
                // Whose print broke off, its paper is taken from the tray before others come.
                assertThat(kiosk.untilWelcoming()).as("after " + end).isSubsetOf(OUT_OF_SERVICE);
                assertThat(kiosk.process()).as("after " + end).isNotEqualTo(before);
            }
            kiosk.settle();
            assertThat(kiosk.complaints()).isEmpty();
            assertThat(kiosk.copies()).as("visits came as far as the office").isPositive();
        }
    }
}
