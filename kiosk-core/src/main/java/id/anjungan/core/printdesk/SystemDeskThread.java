// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A daemon thread. A task that fails by a bug is logged; the desk then stays as it is, which is out of service. */
final class SystemDeskThread implements DeskThread {
    private static final Logger LOG = LoggerFactory.getLogger(SystemDeskThread.class);

    private final ScheduledThreadPoolExecutor executor;

    SystemDeskThread(String name) {
        this.executor = new Logging(name);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public void run(Runnable task) {
        after(Duration.ZERO, task);
    }

    @Override
    public void after(Duration delay, Runnable task) {
        if (!executor.isShutdown()) {
            var unused = executor.schedule(task, delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }

    /** Tells of tasks that failed, which the executor would keep to itself. */
    private static final class Logging extends ScheduledThreadPoolExecutor {
        Logging(String name) {
            super(1, task -> {
                Thread thread = new Thread(task, name);
                thread.setDaemon(true);
                return thread;
            });
            setRejectedExecutionHandler(new DiscardPolicy());
        }

        @Override
        protected void afterExecute(Runnable task, Throwable thrown) {
            if (task instanceof Future<?> future && future.isDone()) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    LOG.error("a task of the desk failed", e.getCause());
                } catch (CancellationException e) {
                    LOG.debug("a task of the desk was dropped");
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
