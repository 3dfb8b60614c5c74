// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import java.io.IOException;

/** What needs the whole hall: staff with their command, the kiosk's process, its ledger's file. */
record HallActs(Hall hall, LedgerHold ledger) implements WorldProps.Beyond {
    @Override
    public String confirmTray() {
        return hall.confirmTray();
    }

    @Override
    public String killKiosk() {
        try {
            hall.kiosk().kill();
            hall.kiosk().start();
            return "";
        } catch (IOException e) {
            return "the kiosk did not start again: " + e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    @Override
    public void holdLedger(boolean held) {
        ledger.hold(held);
    }
}
