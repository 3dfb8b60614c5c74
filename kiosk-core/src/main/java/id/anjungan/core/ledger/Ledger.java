// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

import java.util.List;
import java.util.Optional;

/**
 * The durable record of every copy. Each call blocks until what it says is on stable storage; safe from several
 * threads. A step that the entry's state does not allow is a bug and throws {@link IllegalStateException}.
 */
public interface Ledger {
    /** Writes a new entry; its state is {@code INTENDED}. */
    LedgerEntry intend(Copy copy) throws LedgerFault;

    /** Takes an entry one step further. */
    LedgerEntry step(String ledgerId, LedgerStep step) throws LedgerFault;

    /**
     * The office acknowledged what stood in the ledger when it was told: a delivery ({@code TAKEN}, which becomes
     * {@code CONFIRMED}) or an end. When the entry has gone on meanwhile nothing changes, and the office must be told
     * again.
     */
    LedgerEntry acknowledge(String ledgerId, LedgerState told) throws LedgerFault;

    Optional<LedgerEntry> entry(String ledgerId) throws LedgerFault;

    /** Entries that are open, or closed and not reported; oldest first. */
    List<LedgerEntry> unsettled() throws LedgerFault;

    /** What is known of the output tray; durable like an entry. */
    TrayBook tray();
}
