// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.ledger.TakenBy;
import java.util.function.Consumer;

/**
 * Owns the print job and its ledger entry from <em>Cetak</em> to the end, beyond the visit that asked for it.
 *
 * <p>No call blocks; the work is done on the desk's own thread, where listeners are called too. While {@link #state()}
 * is not {@link DeskState#FREE} no visit that could print may begin.
 */
public interface PrintDesk {
    DeskState state();

    /** Follows the state; the present one is told first, then every change. */
    void listen(Consumer<DeskStateChanged> listener);

    /**
     * Takes an order; the state is {@code BUSY} when this returns. The teller hears at most once {@code CopyReserved},
     * any number of {@code PrintHeld} and {@code PrintResumed}, and exactly one of the others.
     *
     * @throws IllegalStateException when the desk is not free
     */
    void print(PrintOrder order, Consumer<PrintHappening> teller);

    /**
     * The sheets have left the tray, or nobody can say. Ends the order; with {@link TakenBy#UNKNOWN} the tray must be
     * confirmed by staff first. Ignored when the order is not waiting for it.
     */
    void taken(String ledgerId, TakenBy by);

    /**
     * The citizen complains about sheets of this visit, also when the office knows them as delivered: they are spoiled,
     * staff are called.
     *
     * @param done when that is durable and the state is what it is from now on
     */
    void faulty(String ledgerId, Complaint complaint, Runnable done);

    /**
     * The citizen of this visit has left or given up. What is not yet submitted never will be; a job under way is
     * cancelled and followed until no sheet of it can come out; sheets in the tray count as taken by {@code UNKNOWN}.
     * Ignored when the visit has no open order.
     */
    void abandon(long visit);
}
