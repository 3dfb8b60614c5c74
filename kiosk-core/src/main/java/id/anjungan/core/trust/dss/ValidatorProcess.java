// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.trust.SignatureValidator;
import id.anjungan.core.trust.ValidationFindings;
import id.anjungan.core.trust.ValidationRequest;
import id.anjungan.core.trust.ValidatorFault;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Validates in a resident child process under limits of time and memory. A child that dies, is killed for taking too
 * long or says something that nobody understands costs the document at hand a fault; the next one is there for the next
 * document.
 *
 * <p>One thread of its own, {@code validator}, speaks with the child; callers wait for it.
 */
public final class ValidatorProcess implements SignatureValidator {
    /** The child's first byte: warm. */
    static final int READY = 0x52;

    private static final Duration START = Duration.ofSeconds(60);

    private final ChildLaunch launch;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "validator");
        thread.setDaemon(true);
        return thread;
    });
    private final ReentrantLock oneDocument = new ReentrantLock();
    private volatile Process child;
    private volatile boolean closed;

    public ValidatorProcess(ChildLaunch launch) {
        this.launch = launch;
    }

    /** Starts the child, waits until it is warm, and sends it one sample, which warms this side of the line. */
    @Override
    public void warmUp() throws ValidatorFault {
        ValidationFindings findings = validate(WarmUpSample.request());
        if (!WarmUpSample.isPassed(findings)) {
            throw new ValidatorFault("the validator fails its own sample", null);
        }
    }

    @Override
    public ValidationFindings validate(ValidationRequest request) throws ValidatorFault {
        return alone(() -> {
            start();
            try {
                return await(() -> exchange(request), launch.patience());
            } catch (ValidatorFault e) {
                begin();
                throw e;
            }
        });
    }

    /** One document at a time, so that a limit never hits another's. */
    private <T> T alone(Conversation<T> conversation) throws ValidatorFault {
        try {
            oneDocument.lockInterruptibly();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        try {
            if (closed) {
                throw new ValidatorFault("the validator is closed", null);
            }
            return conversation.hold();
        } finally {
            oneDocument.unlock();
        }
    }

    private interface Conversation<T> {
        T hold() throws ValidatorFault;
    }

    private Process start() throws ValidatorFault {
        return await(this::living, START);
    }

    /** Starts a child in the background, for the next document, unless there is one. Returns at once. */
    public void begin() {
        var unused = worker.submit(this::living);
    }

    private ValidationFindings exchange(ValidationRequest request) throws IOException {
        Process process = living();
        ValidatorWire.send(process.getOutputStream(), request);
        return ValidatorWire.readFindings(process.getInputStream());
    }

    private <T> T await(Callable<T> task, Duration time) throws ValidatorFault {
        Future<T> result = worker.submit(task);
        try {
            return result.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            kill();
            throw new ValidatorFault("the validator took too long", e);
        } catch (ExecutionException e) {
            kill();
            throw new ValidatorFault("the validator is gone", e.getCause());
        } catch (InterruptedException e) {
            kill();
            throw interrupted(e);
        }
    }

    private static ValidatorFault interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ValidatorFault("interrupted while validating", cause);
    }

    /** On the worker only. */
    private Process living() throws IOException {
        Process process = child;
        if (process != null && process.isAlive()) {
            return process;
        }
        process = launch.start();
        child = process;
        if (closed || process.getInputStream().read() != READY) {
            process.destroyForcibly();
            throw new IOException("the validator does not start");
        }
        return process;
    }

    private void kill() {
        Process process = child;
        if (process != null) {
            process.destroyForcibly();
            child = null;
        }
    }

    /** Process id of the child, for the bench and for tests that end it; -1 when there is none. */
    public long pid() {
        Process process = child;
        return process == null ? -1 : process.pid();
    }

    /** Ends the child; waits for a document that is being validated. */
    @Override
    public void close() {
        closed = true;
        oneDocument.lock();
        try {
            worker.shutdown();
            kill();
        } finally {
            oneDocument.unlock();
        }
    }
}
