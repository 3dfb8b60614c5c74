// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** One job. Guarded by the {@link PrinterBody} that it belongs to. */
final class PrintJob {
    /** Job states of RFC 8011 §5.3.7. */
    static final int PENDING = 3;

    static final int PENDING_HELD = 4;
    static final int PROCESSING = 5;
    static final int PROCESSING_STOPPED = 6;
    static final int CANCELED = 7;
    static final int ABORTED = 8;
    static final int COMPLETED = 9;

    /**
     * What the client asked for.
     *
     * @param impressions what it says that the document has; -1 when it does not say
     * @param oneSided whether it wants the backs left white
     */
    record Ticket(String name, String user, String format, String medium, int impressions, boolean oneSided) {}

    final int id;
    final Ticket ticket;
    final Deque<byte[]> documents = new ArrayDeque<>();
    final long createdAt;
    int state = PENDING;
    int impressions;
    int completed;
    boolean cancelAsked;
    long processingAt;
    long endedAt;
    private final List<String> endReasons = new ArrayList<>();

    PrintJob(int id, Ticket ticket, long createdAt) {
        this.id = id;
        this.ticket = ticket;
        this.createdAt = createdAt;
        this.impressions = ticket.impressions();
    }

    boolean ended() {
        return state >= CANCELED;
    }

    void end(int finalState, String reason, long now) {
        state = finalState;
        endedAt = now;
        endReasons.add(reason);
        documents.clear();
    }

    List<String> reasons() {
        return switch (state) {
            case PENDING -> List.of("none");
            case PENDING_HELD -> List.of("job-incoming");
            case PROCESSING -> List.of(cancelAsked ? "processing-to-stop-point" : "job-printing");
            case PROCESSING_STOPPED -> List.of("printer-stopped");
            default -> List.copyOf(endReasons);
        };
    }
}
