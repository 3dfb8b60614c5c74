// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.ledger.BlankAccount;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.SqliteBlankBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people refill the card printer, with a kiosk that runs and without. */
class BlanksCommandTest {
    private final ByteArrayOutputStream programs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream people = new ByteArrayOutputStream();

    @TempDir
    private Path data;

    @BeforeEach
    void begin() throws LedgerFault {
        Journal.open(data, InstantSource.system()).close();
    }

    private int load(String count, String counted, String... more) {
        List<String> words = new ArrayList<>(List.of("blanks", "load", "--count", count));
        words.addAll(List.of("--counted", counted, "--by", "P-1", "--data", data.toString()));
        words.addAll(List.of(more));
        return new Adm(
                        new PrintStream(programs, true, StandardCharsets.UTF_8),
                        new PrintStream(people, true, StandardCharsets.UTF_8))
                .run(words);
    }

    private String said() {
        return people.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theFirstLoadBeginsTheAccountAndLeavesASheet() throws IOException {
        assertThat(load("100", "0", "--and", "P-2")).isEqualTo(Adm.DONE);

        assertThat(programs.toString(StandardCharsets.UTF_8))
                .contains("\"answer\":\"LOADED\"")
                .contains("\"remaining\":100");
        String sheet = Files.readString(data.resolve("blangko/rekonsiliasi-0001.txt"), StandardCharsets.UTF_8);
        assertThat(sheet).contains("REKONSILIASI").contains("P-1").contains("P-2");
        assertThat(said()).contains(sheet);
    }

    @Test
    void whatDoesNotAddUpIsRefusedUntilItIsSaid() {
        load("100", "0", "--and", "P-2");

        assertThat(load("50", "99", "--and", "P-2")).isEqualTo(Adm.NOT_AS_EXPECTED);
        assertThat(said()).contains("Hitung lagi berdua");
        assertThat(load("50", "99", "--and", "P-2", "--difference", "-1")).isEqualTo(Adm.DONE);
        assertThat(programs.toString(StandardCharsets.UTF_8)).contains("\"remaining\":149");
    }

    @Test
    void oneAloneIsRefused() {
        assertThat(load("100", "0")).isEqualTo(Adm.USAGE);
        assertThat(load("100", "0", "--and", "P-1")).isEqualTo(Adm.USAGE);
    }

    @Test
    void aKioskThatRunsWritesItItself() throws IOException, LedgerFault {
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            SqliteBlankBook book = new SqliteBlankBook(journal);
            StaffDoor.Staff staff = new StaffDoor.Staff((found, answer) -> {}, (id, found, answer) -> {}, book);
            try (StaffDoor door = StaffDoor.open(data, staff)) {
                assertThat(door).isNotNull();
                assertThat(load("100", "0", "--and", "P-2")).isEqualTo(Adm.DONE);
                assertThat(load("10", "7", "--and", "P-2")).isEqualTo(Adm.NOT_AS_EXPECTED);
                assertThat(book.account()).isEqualTo(new BlankAccount(100, 0, 0, 0, 0, 0));
            }
        }
    }
}
