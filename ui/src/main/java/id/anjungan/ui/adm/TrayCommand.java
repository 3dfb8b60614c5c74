// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.audit.AuditFault;
import id.anjungan.core.audit.AuditTrail;
import id.anjungan.core.ledger.Ledger;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.printdesk.TrayAccount;
import id.anjungan.core.printdesk.TrayKeeper.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code adm tray clear}: asks the running kiosk, or writes into the ledger itself when none runs. */
final class TrayCommand {
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
            StaffCaller.NO_ANSWER,
            "Kiosk berjalan tetapi belum menjawab. Ulangi.");

    private final Path data;
    private final Console console;

    TrayCommand(Path data, Console console) {
        this.data = data;
        this.console = console;
    }

    /** The exit code. */
    int clear(List<String> found) {
        String line = ("tray-clear " + String.join(" ", found)).strip();
        String answer = new StaffCaller(data).say(line, (ledger, audit) -> inLedger(ledger, audit, found));
        console.data(Map.of("answer", answer, "found", found));
        console.say(WORDS.getOrDefault(answer, answer));
        return answer.equals(Answer.CLEARED.name()) ? Adm.DONE : Adm.NOT_AS_EXPECTED;
    }

    private static String inLedger(Ledger ledger, AuditTrail audit, List<String> found) throws LedgerFault {
        TrayAccount account = new TrayAccount(ledger, audit);
        try {
            if (account.isMissing(found)) {
                return Answer.INCIDENT_OPEN.name();
            }
            account.clear(found);
            return Answer.CLEARED.name();
        } catch (AuditFault e) {
            return Answer.NOT_WRITTEN.name();
        }
    }
}
