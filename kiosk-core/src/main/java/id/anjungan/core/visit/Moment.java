// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The present moment of the engine: which visit, which stage, and what goes with every stage. */
final class Moment {
    /** Without the letters and digits that are taken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int REFERENCE_LENGTH = 4;

    private final Surroundings around;
    private Visit now;

    private final Beats beats;

    Moment(Surroundings around, Beats beats) {
        this.around = around;
        this.beats = beats;
        this.now = new Visit(0, "", 0, new Nowhere(), fresh(), Help.NOT_CALLED, "", Lapse.none(Duration.ZERO));
    }

    long visit() {
        return now.id();
    }

    int entry() {
        return now.entry();
    }

    Stage stage() {
        return now.stage();
    }

    /** How long the present stage may last; empty when for ever. */
    Optional<Duration> limit() {
        return limit(now.stage(), now.preferences());
    }

    private Optional<Duration> limit(Stage stage, Preferences preferences) {
        Patience patience = isTouched(stage, preferences) ? Patience.idle() : stage.patience();
        return patience.under(around.tempo(), preferences);
    }

    /** At a stage that lasts for ever, what a citizen set on the screen is forgotten when nobody goes on. */
    private boolean isTouched(Stage stage, Preferences preferences) {
        return stage.patience().isEndless() && !preferences.equals(fresh());
    }

    /** Where somebody has set something on a screen at rest, it stands still for them. */
    private Rhythm rhythm(Stage stage, Preferences preferences) {
        return isTouched(stage, preferences) ? Rhythm.NONE : stage.rhythm();
    }

    boolean isMachinesTurn() {
        return now.stage().patience().turn() == Patience.Turn.MACHINE;
    }

    /** Forgets everything of the visit before. */
    void beginVisit() {
        Secrets.closeUnless(now.stage().holds(), List.of());
        Lapse lapse = Lapse.none(Duration.ZERO);
        now = new Visit(
                now.id() + 1, reference(), now.entry(), new Nowhere(), fresh(), Help.NOT_CALLED, now.cause(), lapse);
    }

    void enter(Stage stage, String cause) {
        beats.begin(rhythm(stage, now.preferences()));
        replace(stage, now.entry() + 1, cause);
        around.listeners().forEach(listener -> listener.entered(now));
    }

    void update(Stage stage) {
        beats.follow(rhythm(stage, now.preferences()));
        replace(stage, now.entry(), now.cause());
        tellUpdate();
    }

    /** A beat has passed; false when it was not the one that was waited for. */
    boolean beat(Struck struck) {
        if (!beats.pass(struck)) {
            return false;
        }
        replace(now.stage(), now.entry(), now.cause());
        return true;
    }

    /** Shows the moment after a beat, and lets it be heard where it wants to be. */
    void tellBeat() {
        tellUpdate();
        Rhythm.Urgency urgency = beats.urgency();
        if (urgency != Rhythm.Urgency.QUIET) {
            around.listeners().forEach(listener -> listener.reminded(now, urgency));
        }
    }

    void broke(RuntimeException bug) {
        around.listeners().forEach(listener -> listener.broke(now, bug));
    }

    /** What is begun because the present stage is left, unless the next one is of its kind or covers it. */
    List<Errand> leftFor(List<Stage> next) {
        Stage beneath = now.stage().beneath();
        boolean stays = next.stream().anyMatch(stage -> stage.beneath().getClass() == beneath.getClass());
        return stays ? List.of() : beneath.whenLeft();
    }

    /** Preferences and the call for staff go with every stage, so no stage has to know them. */
    boolean takesForItself(Happening happening, Outbox outbox) {
        Preferences chosen = happening.changes(now.preferences());
        if (!chosen.equals(now.preferences())) {
            with(chosen, now.help());
            return true;
        }
        if (happening instanceof Pressed pressed) {
            return takes(pressed, outbox);
        }
        if (happening instanceof StaffCalled called) {
            with(now.preferences(), called.help());
            return true;
        }
        if (happening instanceof PatienceOver && now.stage().patience().isEndless()) {
            with(fresh(), now.help());
            return true;
        }
        return false;
    }

    private boolean takes(Pressed pressed, Outbox outbox) {
        if (!pressed.is(Controls.CALL_STAFF)) {
            return false;
        }
        if (now.help().mayCall()) {
            with(now.preferences(), Help.CALLING);
            outbox.begin(now.id(), new CallStaff());
        }
        return true;
    }

    private void with(Preferences preferences, Help help) {
        beats.follow(rhythm(now.stage(), preferences));
        Lapse lapse = lapse(now.stage(), preferences);
        now = new Visit(now.id(), now.reference(), now.entry(), now.stage(), preferences, help, now.cause(), lapse);
        tellUpdate();
    }

    private Lapse lapse(Stage stage, Preferences preferences) {
        return new Lapse(
                beats.passed(), beats.elapsed(), limit(stage, preferences).orElse(Duration.ZERO));
    }

    private void replace(Stage stage, int entry, String cause) {
        Stage before = now.stage();
        Lapse lapse = lapse(stage, now.preferences());
        now = new Visit(now.id(), now.reference(), entry, stage, now.preferences(), now.help(), cause, lapse);
        Secrets.closeUnless(before.holds(), stage.holds());
    }

    private void tellUpdate() {
        around.listeners().forEach(listener -> listener.updated(now));
    }

    private Preferences fresh() {
        return around.usual();
    }

    private String reference() {
        StringBuilder drawn = new StringBuilder(REFERENCE_LENGTH);
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            drawn.append(ALPHABET.charAt(around.lot().nextInt(ALPHABET.length())));
        }
        return drawn.toString();
    }
}
