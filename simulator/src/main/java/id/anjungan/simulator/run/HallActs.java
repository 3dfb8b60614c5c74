// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.core.ledger.LedgerState;
import java.io.IOException;
import java.nio.file.Path;

/** What needs the whole hall: staff with their command, the kiosk's process, its ledger's file. */
final class HallActs implements WorldProps.Beyond {
    private final Hall hall;
    private final LedgerHold hold;
    private final LedgerWatch watch;

    /** @param data the kiosk's data directory */
    HallActs(Hall hall, Path data) {
        this.hall = hall;
        this.hold = new LedgerHold(data.resolve("ledger.sqlite"));
        this.watch = new LedgerWatch(data);
    }

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
    public boolean awaitLedger(LedgerState state) throws InterruptedException {
        return watch.await(state);
    }

    @Override
    public void holdLedger(boolean held) {
        hold.hold(held);
    }
}
