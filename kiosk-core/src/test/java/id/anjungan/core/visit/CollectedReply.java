// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Keeps what an errand answers; a test that waits for the end fails after ten seconds. */
public final class CollectedReply implements Reply {
    private final long visit;
    private final List<Happening> progress = new ArrayList<>();
    private final CompletableFuture<Happening> end = new CompletableFuture<>();

    public CollectedReply(long visit) {
        this.visit = visit;
    }

    @Override
    public long visit() {
        return visit;
    }

    @Override
    public synchronized void progress(Happening happening) {
        progress.add(happening);
    }

    @Override
    public void done(Happening happening) {
        end.complete(happening);
    }

    public synchronized List<Happening> progress() {
        return List.copyOf(progress);
    }

    public boolean isDone() {
        return end.isDone();
    }

    public Happening end() {
        try {
            return end.get(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("no answer", e);
        }
    }
}
