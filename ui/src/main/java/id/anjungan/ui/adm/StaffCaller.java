// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.ledger.Ledger;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.SqliteAuditTrail;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** Says something at the door of the running kiosk, or does it in the ledger itself when none runs. */
record StaffCaller(Path data) {
    static final String NO_ANSWER = "NO_ANSWER";
    static final String NOT_WRITTEN = "NOT_WRITTEN";
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    /** What is done where no kiosk runs; answers as the door would. */
    interface Act {
        String done(Ledger ledger, AuditTrail audit) throws LedgerFault;
    }

    String say(String line, Act otherwise) {
        return speak(line, journal -> otherwise.done(new SqliteLedger(journal), new SqliteAuditTrail(journal)));
    }

    /** What is done in the journal itself; answers as the door would. */
    interface Writing {
        String done(Journal journal) throws LedgerFault;
    }

    String speak(String line, Writing otherwise) {
        try {
            return Files.exists(data.resolve(StaffDoor.POINTER)) ? atDoor(line) : inLedger(otherwise);
        } catch (IOException e) {
            // The pointer is left over from a kiosk that was killed.
            return inLedger(otherwise);
        }
    }

    private String atDoor(String line) throws IOException {
        String path = Files.readString(data.resolve(StaffDoor.POINTER), StandardCharsets.UTF_8);
        try (SocketChannel kiosk = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            DoorLine door = new DoorLine(kiosk, PATIENCE);
            door.write(line);
            return door.read();
        }
    }

    private String inLedger(Writing act) {
        if (!Journal.exists(data)) {
            return NOT_WRITTEN;
        }
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            return act.done(journal);
        } catch (LedgerFault e) {
            return e.kind() == LedgerFault.Kind.HELD ? NO_ANSWER : NOT_WRITTEN;
        }
    }
}
