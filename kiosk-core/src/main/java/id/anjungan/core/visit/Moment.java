// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;

/** The present moment of the engine: which visit, which stage, and what goes with every stage. */
final class Moment {
    /** Without the letters and digits that are taken for one another. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int REFERENCE_LENGTH = 4;

    private final Surroundings around;
    private Visit now;

    Moment(Surroundings around) {
        this.around = around;
        this.now = new Visit(0, "", 0, new Nowhere(), fresh(), Help.NOT_CALLED, "");
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

    /** At a stage that lasts for ever, what a citizen set on the screen is forgotten when nobody goes on. */
    Patience patience() {
        boolean toForget =
                now.stage().patience().isEndless() && !now.preferences().equals(fresh());
        Patience patience = toForget ? Patience.idle() : now.stage().patience();
        return patience.under(now.preferences());
    }

    /** Forgets everything of the visit before. */
    void beginVisit() {
        Secrets.closeUnless(now.stage().holds(), List.of());
        now = new Visit(now.id() + 1, reference(), now.entry(), new Nowhere(), fresh(), Help.NOT_CALLED, now.cause());
    }

    void enter(Stage stage, String cause) {
        replace(stage, now.entry() + 1, cause);
        around.listeners().forEach(listener -> listener.entered(now));
    }

    void update(Stage stage) {
        replace(stage, now.entry(), now.cause());
        tellUpdate();
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
        if (now.help() == Help.NOT_CALLED || now.help() == Help.UNREACHED) {
            with(now.preferences(), Help.CALLING);
            outbox.begin(now.id(), new CallStaff());
        }
        return true;
    }

    private void with(Preferences preferences, Help help) {
        now = new Visit(now.id(), now.reference(), now.entry(), now.stage(), preferences, help, now.cause());
        tellUpdate();
    }

    private void replace(Stage stage, int entry, String cause) {
        Stage before = now.stage();
        now = new Visit(now.id(), now.reference(), entry, stage, now.preferences(), now.help(), cause);
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
