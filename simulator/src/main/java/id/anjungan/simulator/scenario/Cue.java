// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

/**
 * What is done when a stage is entered.
 *
 * @param stage the stage's title: {@code identify.AwaitingCard}
 * @param nth at which entry of that stage in the run, from 1
 * @param afterApdus after how many APDUs of the card that is laid at the stage before; 0 when at once
 * @param afterLedger as soon as the kiosk's ledger has this state of a copy on disk; empty when at once
 * @param afterSheets as soon as so many sheets have left the printer; 0 when at once
 * @param line where the cue stands in its file, from 1
 */
public record Cue(String stage, int nth, int afterApdus, String afterLedger, int afterSheets, Act act, int line) {
    /** Whether it is done at a moment of the world's, and not of the window's. */
    boolean awaitsWorld() {
        return !afterLedger.isEmpty() || afterSheets > 0;
    }
}
