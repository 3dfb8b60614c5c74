// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.visit.TypedDigits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Plays one scenario: waits for stages, does what their cues say, and compares the journey with the expected one. Runs
 * on the caller's thread; stages may be told from any.
 */
public final class ScenarioPlayer {
    private static final long GLANCE_MILLIS = 20;
    private static final long LOOK_MILLIS = 200;
    private static final Duration LONGEST_WORK = Duration.ofMinutes(2);

    /** How the window is reached. */
    public interface Window {
        String press(String control);

        String key(String key);

        boolean jump(int entry);

        boolean atRest();

        /** Waits until words stand on the window and have been said; why they do not, or empty. */
        String await(String words) throws InterruptedException;

        /** Whether there is a kiosk at all. */
        boolean alive();
    }

    private record Entered(int entry, StageTrace.Entry what, int nth) {}

    private final Scenario scenario;
    private final Props props;
    private final Window window;
    private final HumanTimes times;
    private final Consumer<Duration> pass;
    private final StageTrace trace = new StageTrace();
    private final BlockingQueue<Entered> entries = new LinkedBlockingQueue<>();
    private final List<Cue> waiting;
    private final List<String> complaints = new ArrayList<>();
    private int seen;
    private boolean doomed;

    /** @param pass lets human time pass and keeps the account of it */
    public ScenarioPlayer(Scenario scenario, Props props, Window window, HumanTimes times, Consumer<Duration> pass) {
        this.scenario = scenario;
        this.props = props;
        this.window = window;
        this.times = times;
        this.pass = pass;
        this.waiting = new ArrayList<>(scenario.cues());
    }

    public StageTrace trace() {
        return trace;
    }

    /**
     * Tells that a stage stands on the window; false when it is no part of the story: what a kiosk still shows that is
     * about to be killed depends on who is quicker.
     */
    public synchronized boolean entered(int entry, String stage, String happening, String code) {
        if (doomed) {
            return false;
        }
        StageTrace.Entry what = new StageTrace.Entry(stage, happening, code, System.nanoTime());
        trace.add(what);
        int nth = trace.count(stage);
        entries.add(new Entered(entry, what, nth));
        doomed = scenario.cues().stream()
                .anyMatch(c -> c.act().verb() == Act.Verb.KILL
                        && c.awaitsWorld()
                        && c.stage().equals(stage)
                        && c.nth() == nth);
        return true;
    }

    /** Tells that the kiosk is gone; what comes next is of another one. */
    public synchronized void hungUp() {
        doomed = false;
    }

    /**
     * Plays until the expected journey is complete, something unexpected is entered, or the time is up.
     *
     * @return what was not as expected, in words; empty when all was
     */
    public List<String> play(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        List<String> expected = scenario.expect().journey();
        while (seen < expected.size() && complaints.isEmpty()) {
            Entered entered = next(end);
            if (entered == null) {
                String why = window.alive() ? "nothing came within " + limit.toSeconds() + " s" : "the kiosk has gone";
                complaints.add(why + "; the last stage was " + (seen == 0 ? "none" : expected.get(seen - 1)));
                break;
            }
            String wanted = expected.get(seen++);
            if (!entered.what().stage().equals(wanted)) {
                complaints.add("stage " + seen + " is " + entered.what().stage() + ", expected " + wanted);
                break;
            }
            act(entered, end);
        }
        waiting.forEach(cue -> complaints.add(at(cue) + "this cue never fired"));
        return List.copyOf(complaints);
    }

    private String at(Cue cue) {
        return scenario.file() + ":" + cue.line() + ": ";
    }

    private Entered next(long end) throws InterruptedException {
        Entered entered = null;
        while (entered == null && System.nanoTime() < end && (window.alive() || !entries.isEmpty())) {
            entered = entries.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        return entered;
    }

    private void act(Entered entered, long end) throws InterruptedException {
        List<Cue> mine = waiting.stream()
                .filter(c -> c.stage().equals(entered.what().stage()) && c.nth() == entered.nth())
                .toList();
        waiting.removeAll(mine);
        boolean waits = mine.isEmpty() && goesOn();
        for (Cue cue : mine) {
            if (cue.act().verb() == Act.Verb.LAY_CARD && goesOn()) {
                arm(scenario.expect().journey().subList(0, seen + 1));
            }
            if (cue.act().verb() == Act.Verb.WAIT) {
                waits = true;
            } else if (!cue.afterLedger().isEmpty() && !props.awaitLedger(LedgerState.valueOf(cue.afterLedger()))) {
                complaints.add(at(cue) + "the ledger never said " + cue.afterLedger());
            } else if (cue.afterSheets() > 0 && !props.awaitSheets(cue.afterSheets())) {
                complaints.add(at(cue) + "the printer never put out " + cue.afterSheets());
            } else {
                perform(cue, entered);
            }
        }
        if (waits && times.none()) {
            runClock(entered.entry(), end);
        }
    }

    private boolean goesOn() {
        return seen < scenario.expect().journey().size();
    }

    /** What happens after so many APDUs is made ready before the card that will exchange them is laid. */
    private void arm(List<String> journey) {
        String next = journey.get(journey.size() - 1);
        long nth = journey.stream().filter(next::equals).count();
        for (Cue cue : List.copyOf(waiting)) {
            if (cue.afterApdus() > 0 && cue.stage().equals(next) && cue.nth() == nth) {
                waiting.remove(cue);
                props.performAfterApdus(cue.afterApdus(), cue.act());
            }
        }
    }

    /**
     * A person presses only when the machine has done what it does behind the screen: one who takes no time, and one
     * whose time is over on a machine that is slower than usual. What is waited for here is the machine's time.
     */
    private void letMachineFinish() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WORK.toNanos();
        while (!window.atRest() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
    }

    /** Types one digit after the other, each when the one before is shown. */
    private String type(String digits, UnaryOperator<String> typing) throws InterruptedException {
        for (char digit : digits.toCharArray()) {
            letMachineFinish();
            String complaint = typing.apply(String.valueOf(digit));
            if (!complaint.isEmpty()) {
                return complaint;
            }
        }
        return "";
    }

    /** Lets the visit clock run until the next stage comes; refused jumps (an errand is out) are asked again. */
    private void runClock(int entry, long end) throws InterruptedException {
        while (entries.isEmpty() && System.nanoTime() < end) {
            window.jump(entry);
            TimeUnit.MILLISECONDS.sleep(GLANCE_MILLIS);
        }
    }

    private void perform(Cue cue, Entered entered) throws InterruptedException {
        Duration time = times.before(entered.what().stage(), cue.act());
        pass.accept(time);
        if (cue.act().verb() == Act.Verb.PRESS || cue.act().verb() == Act.Verb.KEY) {
            letMachineFinish();
        }
        String complaint = switch (cue.act().verb()) {
            case PRESS -> window.press(cue.act().argument());
            case KEY -> window.key(cue.act().argument());
            case TYPE -> type(props.digits(cue.act().argument()), digit -> window.press(TypedDigits.KEY + digit));
            case AWAIT_WORDS -> window.await(cue.act().argument());
            case TYPE_KEYS -> type(props.digits(cue.act().argument()), window::key);
            default -> props.perform(cue.act());
        };
        if (!complaint.isEmpty()) {
            complaints.add(at(cue) + cue.act() + ": " + complaint);
        }
    }
}
