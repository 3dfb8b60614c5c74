// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.ledger;

/** Whether staff must look into the output tray; survives a restart. */
public interface TrayBook {
    /** What is known of the tray. */
    enum Tray {
        CLEAR,
        UNCONFIRMED,
        INCIDENT
    }

    Tray now() throws LedgerFault;

    /**
     * Writes what is known from now on.
     *
     * @param why a ledger id, or an empty text
     */
    void write(Tray tray, String why) throws LedgerFault;

    /** The ledger id with which the present state was written, or an empty text. */
    String why() throws LedgerFault;
}
