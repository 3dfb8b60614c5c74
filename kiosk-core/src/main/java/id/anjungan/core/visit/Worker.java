// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * One named thread that carries out errands one after another: one for each device. The edge of the errand handlers: a
 * bug becomes {@link ErrandFailed}.
 */
public final class Worker implements AutoCloseable {
    private final ExecutorService thread;
    private final Object lock = new Object();
    private Thread busy;
    private boolean toldToStop;

    public Worker(String name) {
        this.thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /** Queues an act whose value ends the errand. Returns at once. */
    public void carryOut(Reply reply, Supplier<Happening> act) {
        thread.execute(() -> reply.done(guarded(act)));
    }

    /** Queues an act that nobody waits for; the act handles its own faults. Returns at once. */
    public void run(Runnable act) {
        thread.execute(act);
    }

    private Happening guarded(Supplier<Happening> act) {
        synchronized (lock) {
            busy = Thread.currentThread();
        }
        try {
            return act.get();
        } catch (RuntimeException bug) {
            return new ErrandFailed(bug);
        } finally {
            synchronized (lock) {
                busy = null;
                toldToStop = false;
                Thread.interrupted();
            }
        }
    }

    /** Interrupts the act under way; nothing happens when there is none. */
    public void interrupt() {
        synchronized (lock) {
            if (busy != null) {
                busy.interrupt();
                toldToStop = true;
            }
        }
    }

    /** Has the answer run, now, unless an act was told to stop and does not. Returns at once. */
    public void ask(Runnable answer) {
        boolean stuck;
        synchronized (lock) {
            stuck = toldToStop;
        }
        if (!stuck) {
            answer.run();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
