// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.background;

import id.anjungan.core.printdesk.DeskThread;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks again and again everybody without whom the machine is dead: the visit, the screen, the desks, the devices. While
 * all answer, the lifeline is told so. Who stays silent for too long ends the program, which is then started anew; if
 * even the supervisor is silent, whoever holds the lifeline ends it.
 *
 * <p>Silence is counted in questions, not by a clock: a machine that was suspended has asked nobody meanwhile. Runs on
 * the thread that it is given, which does nothing else.
 */
public final class Supervisor {
    private static final Logger LOG = LoggerFactory.getLogger(Supervisor.class);
    private static final int FRAMES_TOLD = 12;

    private final Lifeline lifeline;
    private final DeskThread thread;
    private final Runnable end;
    private final List<Pulse> pulses = new ArrayList<>();
    private boolean ended;

    /** Somebody who can be asked. */
    public interface Asked {
        /** Has the answer run as soon as it can be, on whatever thread. Returns at once. */
        void ask(Runnable answer);
    }

    /**
     * @param thread for this alone
     * @param end ends the program at once, whatever else hangs
     */
    public Supervisor(Lifeline lifeline, DeskThread thread, Runnable end) {
        this.lifeline = lifeline;
        this.thread = thread;
        this.end = end;
    }

    /**
     * One more to ask. Called before {@link #begin}.
     *
     * @param name of its thread, if it has one
     * @param longest how long it may stay silent; an act of its own takes less
     */
    public Supervisor watch(String name, Duration longest, Asked asked) {
        pulses.add(new Pulse(name, longest, asked));
        return this;
    }

    /** Asks now, and again each time the interval is over; returns at once. Does nothing where nobody would hear. */
    public void begin(Duration interval) {
        if (lifeline.isHeld()) {
            lifeline.ready();
            thread.run(() -> ask(interval));
        }
    }

    private void ask(Duration interval) {
        Optional<Pulse> silent =
                pulses.stream().filter(pulse -> pulse.isSilent(interval)).findFirst();
        if (silent.isEmpty()) {
            lifeline.alive();
            pulses.forEach(Pulse::ask);
            thread.after(interval, () -> ask(interval));
        } else if (!ended) {
            ended = true;
            String who = silent.get().name;
            LOG.error("silent={} the program is started anew\n{}", who, stack(who));
            lifeline.say("silent: " + who);
            end.run();
        }
    }

    /** Where the silent one stands: names of methods, no values. */
    private static String stack(String name) {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().equals(name))
                .flatMap(entry -> Stream.of(entry.getValue()))
                .limit(FRAMES_TOLD)
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }

    /** One who is asked. */
    private static final class Pulse {
        private final String name;
        private final Duration longest;
        private final Asked asked;
        private volatile boolean heard = true;
        private int missed;

        Pulse(String name, Duration longest, Asked asked) {
            this.name = name;
            this.longest = longest;
            this.asked = asked;
        }

        boolean isSilent(Duration interval) {
            missed = heard ? 0 : missed + 1;
            return interval.multipliedBy(missed).compareTo(longest) >= 0;
        }

        void ask() {
            heard = false;
            asked.ask(() -> heard = true);
        }
    }
}
