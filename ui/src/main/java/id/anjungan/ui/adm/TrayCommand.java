// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.SqliteAuditTrail;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import id.anjungan.core.printdesk.TrayAccount;
import id.anjungan.core.printdesk.TrayKeeper.Answer;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** {@code adm tray clear}: asks the running kiosk, or writes into the ledger itself when none runs. */
final class TrayCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private static final Map<String, String> WORDS = Map.of(
            Answer.CLEARED.name(),
            "Baki keluaran kosong dan dicatat. Mesin dapat dipakai lagi.",
            Answer.PRINTER_NOT_EMPTY.name(),
            "Printer masih memegang pekerjaan atau tidak menjawab. Periksa, lalu ulangi.",
            Answer.INCIDENT_OPEN.name(),
            "Ada kejadian salah orang. Ulangi dengan --found dan nomor buku lembar itu.",
            Answer.ORDER_OPEN.name(),
            "Pencetakan sedang berjalan. Belum ada yang perlu dipastikan.",
            Answer.NOT_WRITTEN.name(),
            "Buku cetak tidak dapat ditulis. Tidak ada yang berubah.",
            "NO_ANSWER",
            "Kiosk berjalan tetapi belum menjawab. Ulangi.");

    private final Path data;
    private final Console console;

    TrayCommand(Path data, Console console) {
        this.data = data;
        this.console = console;
    }

    /** The exit code. */
    int clear(List<String> found) {
        String answer;
        try {
            answer = Files.exists(data.resolve(StaffDoor.POINTER)) ? atDoor(found) : inLedger(found);
        } catch (IOException e) {
            // The pointer is left over from a kiosk that was killed.
            answer = inLedger(found);
        }
        console.data(Map.of("answer", answer, "found", found));
        console.say(WORDS.getOrDefault(answer, answer));
        return answer.equals(Answer.CLEARED.name()) ? Adm.DONE : Adm.NOT_AS_EXPECTED;
    }

    private String atDoor(List<String> found) throws IOException {
        String path = Files.readString(data.resolve(StaffDoor.POINTER), StandardCharsets.UTF_8);
        try (SocketChannel kiosk = SocketChannel.open(UnixDomainSocketAddress.of(path))) {
            DoorLine line = new DoorLine(kiosk, PATIENCE);
            line.write(("tray-clear " + String.join(" ", found)).strip());
            return line.read();
        }
    }

    private String inLedger(List<String> found) {
        if (!Journal.exists(data)) {
            console.say("Tidak ada buku cetak di " + data);
            return Answer.NOT_WRITTEN.name();
        }
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            TrayAccount account = new TrayAccount(new SqliteLedger(journal), new SqliteAuditTrail(journal));
            if (account.isMissing(found)) {
                return Answer.INCIDENT_OPEN.name();
            }
            account.clear(found);
            return Answer.CLEARED.name();
        } catch (LedgerFault e) {
            return e.kind() == LedgerFault.Kind.HELD ? "NO_ANSWER" : Answer.NOT_WRITTEN.name();
        } catch (AuditFault e) {
            return Answer.NOT_WRITTEN.name();
        }
    }
}
