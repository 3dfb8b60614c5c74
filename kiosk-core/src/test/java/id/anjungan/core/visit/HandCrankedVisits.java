// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** A visit engine without threads: whatever is posted is read at once, and time passes when it is told to. */
public final class HandCrankedVisits implements Mailbox, VisitListener {
    private final Deque<Letter> mail = new ArrayDeque<>();
    private final KioskClock clock;
    private final List<String> trace = new ArrayList<>();
    private final List<RuntimeException> bugs = new ArrayList<>();
    private final List<Rhythm.Urgency> reminders = new ArrayList<>();
    private final VisitEngine engine;
    private Visit now;
    private boolean reading;

    public HandCrankedVisits(Guide guide, Errands errands, long seed) {
        this(
                guide,
                errands,
                new Surroundings(
                        new JumpingClock(Instant.parse("2026-01-05T01:00:00Z")),
                        List.of(),
                        new Random(seed),
                        Preferences.fresh(Preferences.Language.ID)));
    }

    /** Among these surroundings; time is theirs. */
    public HandCrankedVisits(Guide guide, Errands errands, Surroundings around) {
        clock = around.clock();
        List<VisitListener> listeners = new ArrayList<>(List.of(this));
        listeners.addAll(around.listeners());
        engine = new VisitEngine(
                guide,
                errands,
                new Surroundings(clock, listeners, around.lot(), around.usual(), around.tempo()),
                this::put);
    }

    public HandCrankedVisits start() {
        engine.start();
        readAll();
        return this;
    }

    @Override
    public void post(Happening happening) {
        put(Letter.of(happening));
    }

    @Override
    public void post(long visit, Happening happening) {
        put(Letter.of(visit, happening));
    }

    public void press(String control) {
        post(new Pressed(control));
    }

    /** Lets the visit clock run to the next alarm, whatever is outstanding; false when none is set. */
    public boolean jump() {
        return clock().jump();
    }

    /** Lets so much time go by, and whatever is due in it happen. */
    public void pass(Duration time) {
        clock().pass(time);
    }

    /** Whether a played scenario could let the clock run now. */
    public boolean isQuiet() {
        return engine.isQuietAt(now.entry());
    }

    private void put(Letter letter) {
        mail.add(letter);
        readAll();
    }

    private void readAll() {
        if (reading) {
            return;
        }
        reading = true;
        while (!mail.isEmpty()) {
            engine.accept(mail.poll());
        }
        reading = false;
    }

    public Visit now() {
        return now;
    }

    public Stage stage() {
        return now.stage();
    }

    public JumpingClock clock() {
        return (JumpingClock) clock;
    }

    /** One line a stage entered: {@code title <- cause}, and the code if one is shown. */
    public List<String> trace() {
        return trace;
    }

    /** The titles alone. */
    public List<String> journey() {
        return trace.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
    }

    public List<RuntimeException> bugs() {
        return bugs;
    }

    @Override
    public void entered(Visit visit) {
        now = visit;
        String line = visit.stage().title() + " <- " + visit.cause() + " "
                + visit.stage().code();
        trace.add(line.strip());
    }

    @Override
    public void updated(Visit visit) {
        now = visit;
    }

    /** How plainly something was reminded of, in order. */
    public List<Rhythm.Urgency> reminders() {
        return reminders;
    }

    @Override
    public void reminded(Visit visit, Rhythm.Urgency urgency) {
        reminders.add(urgency);
    }

    @Override
    public void broke(Visit visit, RuntimeException bug) {
        bugs.add(bug);
    }
}
