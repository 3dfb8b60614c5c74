// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;
import java.util.function.Consumer;

/**
 * Leads visits from stage to stage without a thread of its own: whoever owns it feeds it letters one at a time, and
 * takes care that errands and alarms post theirs to the same mailbox. So a whole day of visits runs in milliseconds
 * under a seed.
 */
public final class VisitEngine {
    private final Guide guide;
    private final Outbox outbox;
    private final Alarms alarms;
    private final Moment moment;
    private boolean started;

    /**
     * Wires an engine to its surroundings.
     *
     * @param post where letters go that come from errands and alarms; they return through {@link #accept}
     */
    VisitEngine(Guide guide, Errands errands, Surroundings around, Consumer<Letter> post) {
        this.guide = guide;
        this.outbox = new Outbox(errands, post);
        this.alarms = new Alarms(around.clock(), post);
        this.moment = new Moment(around, new Beats(around.clock(), post));
    }

    /** Enters the first stage. What was accepted before has only been noticed. */
    void start() {
        started = true;
        moment.beginVisit();
        guarded(() -> follow(guide.start(), "Started"));
    }

    void accept(Letter letter) {
        outbox.answered(letter);
        boolean late = letter.visit() != Letter.ANY && letter.visit() != moment.visit();
        if (late) {
            letter.happening().holds().forEach(Secret::close);
            return;
        }
        if (started) {
            guarded(() -> happen(letter.happening()));
            Secrets.closeUnless(letter.happening().holds(), moment.stage().holds());
        } else {
            guide.notice(letter.happening());
        }
    }

    /**
     * Whether the visit clock of a played scenario may run on: nothing but people is awaited, and this entry stands.
     */
    boolean isQuietAt(int entry) {
        return isQuiet() && moment.entry() == entry;
    }

    /** Whether no errand of the present visit is outstanding but those that wait for people. */
    boolean isQuiet() {
        return started && outbox.awaitsPeopleOnly(moment.visit());
    }

    private void happen(Happening happening) {
        if (happening instanceof ErrandFailed failed) {
            throw failed.bug();
        }
        Happening what = happening;
        if (happening instanceof Ring ring) {
            if (!alarms.isPresent(ring)) {
                return;
            }
            what = new PatienceOver();
        }
        if (happening instanceof Struck struck) {
            beat(struck);
            return;
        }
        guide.notice(what);
        if (moment.takesForItself(what, outbox)) {
            setAnew();
            return;
        }
        follow(answer(what), what.title());
        if (what instanceof Pressed) {
            setAnew();
        }
    }

    private void beat(Struck struck) {
        if (!moment.beat(struck)) {
            return;
        }
        TimePassed passed = new TimePassed();
        int entry = moment.entry();
        guide.notice(passed);
        follow(answer(passed), passed.title());
        if (moment.entry() == entry) {
            moment.tellBeat();
        }
    }

    private Step answer(Happening what) {
        Step step = moment.stage().on(what);
        return step instanceof Step.Unmoved ? guide.everywhere(moment.stage(), what) : step;
    }

    /** A press gives a citizen as much time again; a machine takes no longer for it. */
    private void setAnew() {
        if (!moment.isMachinesTurn()) {
            alarms.set(moment);
        }
    }

    private void follow(Step first, String cause) {
        Step step = first;
        while (!(step instanceof Step.Unmoved)) {
            if (step instanceof Step.Ended ended) {
                step = guide.after(ended.outcome());
            } else if (step instanceof Step.VisitOver over) {
                begin(over.errands());
                begin(moment.leftFor(List.of()));
                moment.beginVisit();
                step = guide.start();
            } else if (step instanceof Step.Updated updated) {
                update(updated);
                return;
            } else {
                enter((Step.Entered) step, cause);
                return;
            }
        }
    }

    private void update(Step.Updated updated) {
        boolean same = moment.stage().patience().equals(updated.stage().patience());
        moment.update(updated.stage());
        begin(updated.errands());
        if (!same) {
            alarms.set(moment);
        }
    }

    private void enter(Step.Entered entered, String cause) {
        begin(moment.leftFor(List.of(entered.stage())));
        moment.enter(entered.stage(), cause);
        begin(entered.errands());
        alarms.set(moment);
    }

    private void begin(List<Errand> errands) {
        errands.forEach(errand -> outbox.begin(moment.visit(), errand));
    }

    /** The edge of the visit: a bug ends the visit at a safe screen, and if even that fails, at the very beginning. */
    private void guarded(Runnable act) {
        try {
            act.run();
        } catch (RuntimeException bug) {
            moment.broke(bug);
            try {
                follow(guide.afterBug(moment.stage()), "ProgramFailed");
            } catch (RuntimeException worse) {
                moment.broke(worse);
                follow(Step.visitOver(), "ProgramFailed");
            }
        }
    }
}
