// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import id.anjungan.core.ledger.LedgerState;

/** What a scenario moves besides the window: devices, the office, staff, the kiosk's process. */
public interface Props {
    /** Does it now; blocks until it is done. Says in words why it could not, empty when done. */
    String perform(Act act);

    /** The digits that the person types of this: {@code nik}, {@code wrong-pin}, … */
    String digits(String what);

    /** Does it on the card's own thread as soon as this many APDUs more have been answered. */
    void performAfterApdus(int apdus, Act act);

    /**
     * Waits until the kiosk's ledger has a copy in this state, or beyond it, on disk; false when that takes longer than
     * it ever should. Blocks.
     */
    boolean awaitLedger(LedgerState state) throws InterruptedException;

    /** Waits until so many sheets have left the printer; false when that takes longer than it ever should. Blocks. */
    boolean awaitSheets(int sheets) throws InterruptedException;
}
