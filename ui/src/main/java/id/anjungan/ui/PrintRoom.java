// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.device.Printers;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.printdesk.Courier;
import id.anjungan.core.printdesk.DeskParts;
import id.anjungan.core.printdesk.DeskThread;
import id.anjungan.core.printdesk.DeskTiming;
import id.anjungan.core.printdesk.DurableDesk;
import id.anjungan.core.printdesk.LedgerIds;
import id.anjungan.core.visit.KioskClock;
import java.security.SecureRandom;

/** The print desk, its thread, and the thread on which the office is told what became of each sheet. */
record PrintRoom(DeskParts parts, DurableDesk desk, DeskThread thread, DeskThread officeThread)
        implements AutoCloseable {

    static PrintRoom of(Books books, HttpsOffice office, Printers printers, KioskClock clock) {
        DeskThread deskThread = DeskThread.named("print-desk");
        DeskThread officeThread = DeskThread.named("office");
        DeskParts parts = new DeskParts(
                books.ledger(),
                books.audit(),
                office.documents(),
                printers,
                new Courier(books.ledger(), office.documents(), office.kiosk(), officeThread),
                deskThread,
                clock,
                DeskTiming.usual(),
                new LedgerIds(new SecureRandom()));
        return new PrintRoom(parts, new DurableDesk(parts), deskThread, officeThread);
    }

    @Override
    public void close() {
        officeThread.close();
        thread.close();
    }
}
