// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.bridge;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.ErrandFailed;
import id.anjungan.core.visit.Mailbox;
import id.anjungan.core.visit.Stagehand;
import id.anjungan.core.visit.Visit;
import id.anjungan.core.visit.VisitListener;
import id.anjungan.ui.window.KioskWindow;
import id.anjungan.ui.window.Onlooker;
import id.anjungan.ui.window.VisibleWords;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one crossing from other threads to the JavaFX thread. Moments of the visit go over in order and none is left out;
 * where a stagehand plays, every stage entered is shown, laid out and photographed, even if the next comes at once.
 */
public final class FxBridge implements VisitListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxBridge.class);

    private static final String CUT_OFF = " […]";
    private final KioskWindow window;
    private final Mailbox mailbox;
    private final Optional<Stagehand> stagehand;
    private final Photographer photographer = new Photographer();
    /** The last visit of which a screen could not be drawn; on the JavaFX thread only. */
    private long undrawn = -1;

    /** @param mailbox hears of a screen that could not be drawn, once a visit */
    public FxBridge(KioskWindow window, Mailbox mailbox, Optional<Stagehand> stagehand) {
        this.window = window;
        this.mailbox = mailbox;
        this.stagehand = stagehand;
    }

    /** Says on a window that has nothing on it yet that the machine makes itself ready. */
    public void greet() {
        cross(window::greet);
    }

    @Override
    public void entered(Visit visit) {
        cross(() -> {
            present(visit);
            stagehand.ifPresent(hand -> settle(hand, visit));
        });
    }

    @Override
    public void updated(Visit visit) {
        cross(() -> {
            present(visit);
            stagehand.ifPresent(hand -> show(hand, visit));
        });
    }

    /** A screen that cannot be drawn is a bug like any other, and the visit says so on a screen that can. */
    private void present(Visit visit) {
        try {
            window.present(visit);
        } catch (RuntimeException bug) {
            if (undrawn == visit.id()) {
                LOG.error("visit={} has no screen that can be drawn", visit.reference(), bug);
                return;
            }
            undrawn = visit.id();
            mailbox.post(visit.id(), new ErrandFailed(bug));
        }
    }

    /**
     * What a stagehand may do to this window.
     *
     * @param jump lets the visit clock run, see {@link Stagehand.Hands#jump}
     * @param atRest see {@link Stagehand.Hands#atRest}
     * @param closing ends the program in order
     */
    public Stagehand.Hands hands(IntPredicate jump, BooleanSupplier atRest, Runnable closing) {
        return new Hands(jump, atRest, closing);
    }

    /** Has the answer run on the JavaFX thread when what crossed before is done. Returns at once. */
    public void ask(Runnable answer) {
        cross(answer);
    }

    /** What happens when the window is gone without having been closed here, see {@link KioskWindow#onGone}. */
    public void onWindowGone(Runnable act) {
        cross(() -> window.onGone(act));
    }

    /** What the operator's key does on this window, see {@link KioskWindow#onOperatorKey}. */
    public void onOperatorKey(KeyCombination combination, Runnable act) {
        cross(() -> window.onOperatorKey(combination, act));
    }

    /** Lets somebody look on at this window, see {@link KioskWindow#follow}. */
    public void follow(Onlooker onlooker) {
        cross(() -> window.follow(onlooker));
    }

    /** Waits until all that was told before stands on the window; true. Never on the JavaFX thread. */
    public boolean isDrawn() {
        return ask(() -> true);
    }

    /** Tells the stagehand, if one plays, what was said. From any thread; returns at once. */
    public void said(int entry, String outlet, String words, boolean whole) {
        String told = whole ? words : words + CUT_OFF;
        stagehand.ifPresent(hand -> photographer.tell(() -> hand.spoken(entry, outlet, told)));
    }

    /** Waits for pictures that are still being made. */
    @Override
    public void close() {
        photographer.close();
    }

    private void settle(Stagehand hand, Visit visit) {
        photographer.tell(() -> hand.entered(
                visit.entry(),
                visit.stage().title(),
                visit.cause(),
                visit.stage().code()));
        show(hand, visit);
        if (hand.wantsPictures()) {
            photographer.take(window.picture(), png -> hand.pictured(visit.entry(), png));
        }
    }

    /** Only while somebody listens: else there is nothing to compare the words with. */
    private void show(Stagehand hand, Visit visit) {
        if (visit.preferences().has(Aid.VOICE)) {
            List<VisibleWords> words = window.words();
            photographer.tell(() -> words.forEach(seen -> hand.shown(visit.entry(), seen.part(), seen.words())));
        }
    }

    private static void cross(Runnable act) {
        Platform.runLater(act);
    }

    private static <T> T ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, FxBridge::cross).join();
    }

    private final class Hands implements Stagehand.Hands {
        private final IntPredicate jump;
        private final BooleanSupplier atRest;
        private final Runnable closing;
        private final StallWatch stalls = new StallWatch(FxBridge::cross, window::stage);

        private Hands(IntPredicate jump, BooleanSupplier atRest, Runnable closing) {
            this.jump = jump;
            this.atRest = atRest;
            this.closing = closing;
            stalls.begin();
        }

        @Override
        public Optional<String> press(String control) {
            return ask(() -> window.press(control));
        }

        @Override
        public Optional<String> key(String key) {
            return ask(() -> window.key(key));
        }

        @Override
        public String place(String selector) {
            return ask(() -> window.place(selector));
        }

        @Override
        public String longestStall() {
            return stalls.longest();
        }

        @Override
        public boolean jump(int entry) {
            return jump.test(entry);
        }

        @Override
        public boolean atRest() {
            return atRest.getAsBoolean();
        }

        @Override
        public void close() {
            closing.run();
        }
    }
}
