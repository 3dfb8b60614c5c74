// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

import java.util.Optional;

/**
 * Which printer this machine was commissioned with; survives a restart and a change of settings. Blocks as the ledger.
 */
public interface CommissioningBook {
    /** The commissioning that holds; empty on a new machine. */
    Optional<Commissioned> newest() throws LedgerFault;

    /** Durable when this returns; holds from then on. */
    void write(Commissioned commissioned) throws LedgerFault;
}
