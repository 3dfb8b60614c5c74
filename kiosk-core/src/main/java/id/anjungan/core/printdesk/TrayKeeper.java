// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import java.util.List;
import java.util.function.Consumer;

/** What staff do at the tray. */
public interface TrayKeeper {
    /** How the desk took a confirmation. */
    enum Answer {
        /** The next visit may begin. */
        CLEARED,
        /** The printer still holds a job, or cannot be asked: look again when its queue is empty. */
        PRINTER_NOT_EMPTY,
        /** An incident is open; it ends when its own sheet is among those found. */
        INCIDENT_OPEN,
        /** An order is under way; there is nothing to confirm yet. */
        ORDER_OPEN,
        /** The ledger could not be written; nothing has changed. */
        NOT_WRITTEN
    }

    /**
     * Staff have looked into the tray and it is empty now. Returns at once; the answer comes on the desk's thread.
     *
     * @param found ledger ids of sheets that lay there; each is spoiled, also when it was confirmed before
     */
    void trayCleared(List<String> found, Consumer<Answer> answer);
}
