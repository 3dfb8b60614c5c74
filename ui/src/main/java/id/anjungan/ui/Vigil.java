// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.background.Lifeline;
import id.anjungan.core.background.Supervisor;
import id.anjungan.core.background.Supervisor.Asked;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.visit.VisitLoop;
import id.anjungan.ui.bridge.FxBridge;
import java.time.Duration;
import java.util.ServiceLoader;

/**
 * Ends the program when it is of no use to anybody, so that whoever holds the lifeline starts it anew: when its window
 * is gone, when visit or screen do not answer, when a device holds an act that was told to stop.
 */
final class Vigil implements AutoCloseable {
    /** Of {@code sysexits.h}: an internal fault. */
    private static final int FAULT = 70;

    private static final Duration QUESTION = Duration.ofMillis(250);
    /** It never waits for anything; the machine is to be back within five seconds, of which three go to the start. */
    private static final Duration LONGEST_THOUGHT = Duration.ofMillis(1_250);

    private static final Duration LONGEST_DRAWING = Duration.ofSeconds(3);
    /** The desk may wait for the office twice and for a printer; drivers give up sooner than that. */
    private static final Duration LONGEST_ACT = Duration.ofMinutes(2);

    private final Lifeline lifeline =
            ServiceLoader.load(Lifeline.class).findFirst().orElseGet(Nobody::new);
    private final DeskThread thread = DeskThread.named("supervisor");
    private final Supervisor supervisor = new Supervisor(lifeline, thread, Vigil::halt);
    private volatile boolean over;

    /** The screen counts from now on. */
    void over(FxBridge screen) {
        lifeline.say("opening");
        screen.onWindowGone(() -> {
            if (!over) {
                halt();
            }
        });
        supervisor.watch("JavaFX Application Thread", LONGEST_DRAWING, screen::ask);
    }

    /** A device or a desk, by the name of its thread. */
    void over(String name, Asked act) {
        supervisor.watch(name, LONGEST_ACT, act);
    }

    /** The machine is open to citizens. */
    void begin(VisitLoop loop) {
        supervisor.watch("visit", LONGEST_THOUGHT, loop::ask).begin(QUESTION);
        lifeline.say("open");
    }

    /** Not in order: what hangs cannot be closed, and what must not be lost is on disk. */
    private static void halt() {
        Runtime.getRuntime().halt(FAULT);
    }

    /** The program ends in order. */
    @Override
    public void close() {
        over = true;
        thread.close();
    }

    /** Nobody would start the program again. */
    private static final class Nobody implements Lifeline {
        @Override
        public boolean isHeld() {
            return false;
        }

        @Override
        public void ready() {
            // nobody hears
        }

        @Override
        public void alive() {
            // nobody hears
        }

        @Override
        public void say(String state) {
            // nobody hears
        }
    }
}
