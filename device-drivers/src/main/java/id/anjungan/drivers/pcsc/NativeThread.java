// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import id.anjungan.drivers.pcsc.LineBroken.Reason;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.smartcardio.CardException;

/**
 * The one thread on which PC/SC is called. A silent card holds a native call for ever: neither an interrupt nor a
 * disconnect ends it, only lifting the card or the end of pcscd does. The limit is kept by abandoning the thread;
 * until it comes back, every further call is refused as silent, so that there is never more than one.
 */
final class NativeThread {
    private final String name;
    private ExecutorService worker;
    private Future<?> abandoned;

    NativeThread(String name) {
        this.name = name;
    }

    /**
     * Runs it there and waits. What it throws unchecked is a provider's bug and passes through.
     *
     * @throws LineBroken silent: the limit is over, the waiting was interrupted, or the thread is still held by a
     * former call
     */
    synchronized <T> T call(Duration limit, Callable<T> act) throws LineBroken, CardException {
        Future<T> result = worker().submit(act);
        try {
            return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw abandon(result, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw abandon(result, e);
        } catch (ExecutionException e) {
            throw rethrow(e.getCause());
        }
    }

    /** Runs it there some time, after whatever holds the thread. */
    synchronized void later(Runnable act) {
        if (worker != null && !worker.isShutdown()) {
            worker.execute(act);
        }
    }

    /** Ends the thread as soon as it is free. */
    synchronized void end() {
        if (worker != null) {
            worker.shutdown();
        }
    }

    private ExecutorService worker() throws LineBroken {
        if (abandoned != null && !abandoned.isDone()) {
            throw new LineBroken(Reason.SILENT, "the system still holds a former call", null);
        }
        abandoned = null;
        if (worker == null || worker.isShutdown()) {
            worker = Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(task, name);
                thread.setDaemon(true);
                return thread;
            });
        }
        return worker;
    }

    private LineBroken abandon(Future<?> call, Exception reason) {
        abandoned = worker.submit(() -> {});
        call.cancel(true);
        return new LineBroken(Reason.SILENT, "no answer within the limit", reason);
    }

    private static CardException rethrow(Throwable cause) throws LineBroken {
        if (cause instanceof LineBroken broken) {
            throw broken;
        }
        if (cause instanceof CardException trouble) {
            return trouble;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException bug) {
            throw bug;
        }
        throw new IllegalStateException(cause);
    }
}
