// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.BlankBook.Answer;
import id.anjungan.core.ledger.BlankLoad;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.JournalReader;
import id.anjungan.core.ledger.sqlite.SqliteBlankBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code adm blanks load}: two people have counted what is left and refilled. The count must agree with the book to the
 * piece; the reconciliation sheet is shown, and kept in the data folder for both to sign.
 */
final class BlanksCommand {
    private static final Map<String, String> WORDS = Map.of(
            Answer.LOADED.name(),
            "Dicatat. Cetak lembar rekonsiliasi, tanda tangani berdua, simpan.",
            Answer.DIFFERS.name(),
            "Hitungan tidak sama dengan buku. Hitung lagi berdua. Bila tetap beda: --difference dengan selisihnya.",
            Answer.UNDER_WAY.name(),
            "Sebuah kartu masih dalam proses. Tunggu sampai keluar dan baki dipastikan, lalu hitung lagi.",
            StaffCaller.NOT_WRITTEN,
            "Buku cetak tidak dapat ditulis. Tidak ada yang berubah.",
            StaffCaller.NO_ANSWER,
            "Kiosk berjalan tetapi belum menjawab. Ulangi.");

    private final Path data;
    private final Console console;

    BlanksCommand(Path data, Console console) {
        this.data = data;
        this.console = console;
    }

    /** The exit code. */
    int load(Words words) throws LedgerFault {
        BlankLoad load = new BlankLoad(
                number(words, "count"),
                number(words, "counted"),
                words.one("difference").isPresent() ? number(words, "difference") : 0,
                person(words, "by"),
                person(words, "and"));
        BlankAccount before = account();
        String answer = new StaffCaller(data)
                .speak(
                        line(load),
                        journal -> new SqliteBlankBook(journal).load(load).name());
        boolean loaded = answer.equals(Answer.LOADED.name());
        if (loaded) {
            keep(sheet(before, load));
        }
        BlankAccount now = account();
        console.data(Map.of(
                "answer", answer,
                "loaded", now.loaded(),
                "delivered", now.delivered(),
                "spoiled", now.spoiled(),
                "inDoubt", now.inDoubt(),
                "missing", now.missing(),
                "remaining", now.remaining()));
        console.say(WORDS.getOrDefault(answer, answer));
        return loaded ? Adm.DONE : Adm.NOT_AS_EXPECTED;
    }

    private BlankAccount account() throws LedgerFault {
        try (JournalReader reader = new JournalReader(data)) {
            return reader.blanks();
        }
    }

    private static String line(BlankLoad load) {
        return String.join(
                " ",
                "blanks-load",
                Integer.toString(load.count()),
                Integer.toString(load.counted()),
                Integer.toString(load.difference()),
                load.first(),
                load.second());
    }

    private static int number(Words words, String option) {
        String text = words.one(option).orElse("");
        if (!text.matches("-?[0-9]{1,4}")) {
            throw new IllegalArgumentException("--" + option + " is a number of cards");
        }
        return Integer.parseInt(text);
    }

    private static String person(Words words, String option) {
        String text = words.one(option).orElse("");
        if (!text.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("--" + option + " is the number of a member of staff");
        }
        return text;
    }

    private static String sheet(BlankAccount before, BlankLoad load) {
        return String.format(
                """
                REKONSILIASI BLANGKO KARTU

                Dimuat sampai sekarang       %6d
                  diserahkan                 %6d
                  rusak                      %6d
                  belum pasti                %6d
                  selisih yang sudah dicatat %6d
                Sisa menurut buku            %6d
                Sisa dihitung                %6d
                Selisih                      %6d
                Dimuat kali ini              %6d
                Sisa sesudahnya              %6d

                Petugas 1: %-12s Tanda tangan: ____________________
                Petugas 2: %-12s Tanda tangan: ____________________
                """,
                before.loaded(),
                before.delivered(),
                before.spoiled(),
                before.inDoubt(),
                before.missing(),
                before.remaining(),
                load.counted(),
                load.difference(),
                load.count(),
                load.counted() + load.count(),
                load.first(),
                load.second());
    }

    private void keep(String sheet) {
        console.say(sheet);
        try {
            Path folder = Files.createDirectories(data.resolve("blangko"));
            long number = 1;
            while (Files.exists(folder.resolve(name(number)))) {
                number++;
            }
            Files.writeString(folder.resolve(name(number)), sheet, StandardCharsets.UTF_8);
            console.say("Lembar ini: " + folder.resolve(name(number)));
        } catch (IOException e) {
            console.say("Lembar tidak dapat disimpan: " + e.getMessage());
        }
    }

    private static String name(long number) {
        return String.format("rekonsiliasi-%04d.txt", number);
    }
}
