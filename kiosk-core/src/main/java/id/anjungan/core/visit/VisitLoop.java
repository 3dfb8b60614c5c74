// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * The mailbox and the one thread, named {@code visit}, that owns the visit. What is posted before {@link #start} tells
 * the guide how the machine stands; it belongs to no visit.
 */
public final class VisitLoop implements Mailbox, AutoCloseable {
    private static final long ANSWER_SECONDS = 10;

    private final BlockingQueue<Runnable> mail = new LinkedBlockingQueue<>();
    private final VisitEngine engine;
    private final KioskClock clock;
    private final Thread thread = new Thread(this::run, "visit");

    public VisitLoop(Guide guide, Errands errands, Surroundings around) {
        this.clock = around.clock();
        this.engine = new VisitEngine(guide, errands, around, this::post);
        thread.setDaemon(true);
    }

    /** Enters the first stage, after what was posted until now has been noticed. Called once. */
    public void start() {
        thread.start();
    }

    @Override
    public void post(Happening happening) {
        post(Letter.of(happening));
    }

    @Override
    public void post(long visit, Happening happening) {
        post(Letter.of(visit, happening));
    }

    private void post(Letter letter) {
        mail.add(() -> engine.accept(letter));
    }

    /**
     * Lets a {@link JumpingClock} run to its next alarm, if this entry is still the present one and no errand is
     * outstanding but those that wait for people. Blocks until what was posted before has been read; never called on
     * the visit thread.
     */
    public boolean jump(int entry) {
        return asked(() -> clock instanceof JumpingClock jumping && engine.isQuietAt(entry) && jumping.jump());
    }

    /**
     * Whether no errand of the present visit is outstanding but those that wait for people. Blocks until what was
     * posted before has been read; never called on the visit thread.
     */
    public boolean atRest() {
        return asked(engine::isQuiet);
    }

    /** Has the answer run on the visit thread when what was posted before has been read. Returns at once. */
    public void ask(Runnable answer) {
        mail.add(answer);
    }

    private boolean asked(BooleanSupplier question) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        mail.add(() -> answer.complete(question.getAsBoolean()));
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException ended) {
            return false;
        }
    }

    private void run() {
        List<Runnable> before = new ArrayList<>();
        mail.drainTo(before);
        before.forEach(Runnable::run);
        engine.start();
        try {
            while (!Thread.currentThread().isInterrupted()) {
                mail.take().run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the thread; the present visit is not ended in order. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
