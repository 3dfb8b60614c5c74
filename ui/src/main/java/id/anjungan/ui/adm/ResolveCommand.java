// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.ledger.Resolution;
import id.anjungan.core.ledger.Resolution.Finding;
import id.anjungan.core.printdesk.DoubtKeeper.Answer;
import id.anjungan.core.printdesk.Doubts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code adm ledger resolve}: what became of a copy in doubt; told to the running kiosk, or written itself. */
final class ResolveCommand {
    private static final Map<String, Finding> FINDINGS =
            Map.of("delivered", Finding.DELIVERED, "not-printed", Finding.NOT_PRINTED, "spoiled", Finding.SPOILED);

    private static final Map<String, String> WORDS = Map.of(
            Answer.RESOLVED.name(),
            "Dicatat. Pusat diberi tahu begitu terhubung.",
            Answer.NOT_IN_DOUBT.name(),
            "Salinan ini tidak diragukan. Tidak ada yang berubah.",
            Answer.UNKNOWN.name(),
            "Nomor ini tidak ada di buku cetak.",
            Answer.NOT_WRITTEN.name(),
            "Buku cetak tidak dapat ditulis. Tidak ada yang berubah.",
            StaffCaller.NO_ANSWER,
            "Kiosk berjalan tetapi belum menjawab. Ulangi.");

    private final Path data;
    private final Console console;

    ResolveCommand(Path data, Console console) {
        this.data = data;
        this.console = console;
    }

    /** The exit code. */
    int resolve(Words words) {
        String ledgerId = theOne(words.operands());
        Resolution resolution = new Resolution(
                finding(words.one("as").orElse("")),
                words.one("by").orElse(""),
                String.join(" ", words.all("reason")).replaceAll("\\s+", " "));
        String line = String.join(
                " ",
                "ledger-resolve",
                ledgerId,
                resolution.finding().name(),
                resolution.officer(),
                resolution.reason());
        String answer = new StaffCaller(data)
                .say(
                        line,
                        (ledger, audit) -> new Doubts(ledger, audit)
                                .resolve(ledgerId, resolution)
                                .name());
        console.data(Map.of("answer", answer, "ledgerId", ledgerId));
        console.say(WORDS.getOrDefault(answer, answer));
        return answer.equals(Answer.RESOLVED.name()) ? Adm.DONE : Adm.NOT_AS_EXPECTED;
    }

    private static String theOne(List<String> operands) {
        if (operands.size() != 1 || !operands.get(0).matches("[A-Za-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("adm ledger resolve is about one ledger id");
        }
        return operands.get(0);
    }

    private static Finding finding(String word) {
        if (!FINDINGS.containsKey(word)) {
            throw new IllegalArgumentException("--as is delivered, not-printed or spoiled");
        }
        return FINDINGS.get(word);
    }
}
