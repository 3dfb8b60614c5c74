// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.catalogue.Offer;
import id.anjungan.core.ledger.ChainHead;
import id.anjungan.core.ledger.Copy;
import id.anjungan.core.ledger.LedgerFault;
import id.anjungan.core.ledger.LedgerState;
import id.anjungan.core.ledger.LedgerStep;
import id.anjungan.core.ledger.TakenBy;
import id.anjungan.core.ledger.TrayBook.Tray;
import id.anjungan.core.ledger.sqlite.Journal;
import id.anjungan.core.ledger.sqlite.SqliteLedger;
import id.anjungan.core.printdesk.DoubtKeeper;
import id.anjungan.core.printdesk.TrayKeeper;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmTest {
    @TempDir
    Path data;

    private final ByteArrayOutputStream programs = new ByteArrayOutputStream();
    private final ByteArrayOutputStream people = new ByteArrayOutputStream();
    private final List<List<String>> cleared = new ArrayList<>();

    private final List<String> resolved = new ArrayList<>();
    private final DoubtKeeper doubts = (ledgerId, resolution, answer) -> {
        resolved.add(ledgerId + " " + resolution);
        answer.accept(DoubtKeeper.Answer.NOT_IN_DOUBT);
    };

    private int adm(String line) {
        programs.reset();
        people.reset();
        List<String> words = new ArrayList<>(List.of(line.split(" ")));
        words.addAll(List.of("--data", data.toString()));
        return new Adm(
                        new PrintStream(programs, true, StandardCharsets.UTF_8),
                        new PrintStream(people, true, StandardCharsets.UTF_8))
                .run(words);
    }

    private String out() {
        return programs.toString(StandardCharsets.UTF_8);
    }

    @BeforeEach
    void aCopyThatNobodyTook() throws LedgerFault {
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            SqliteLedger ledger = new SqliteLedger(journal);
            ledger.intend(new Copy("L-1", "0".repeat(64), "a".repeat(64), 1, Offer.Medium.A4));
            ledger.step("L-1", new LedgerStep.Reserved());
            ledger.step("L-1", new LedgerStep.Submitted(7));
            ledger.step("L-1", new LedgerStep.Printed("COMPLETED"));
            ledger.step("L-1", new LedgerStep.Taken(TakenBy.UNKNOWN));
            ledger.tray().write(Tray.UNCONFIRMED, "L-1");
        }
    }

    @Test
    void theLedgerIsListedBesideTheKiosk() throws LedgerFault {
        try (Journal kiosk = Journal.open(data, InstantSource.system())) {
            assertThat(adm("ledger list")).isZero();
            assertThat(kiosk.head().rows()).isEqualTo(6);
        }
        assertThat(out()).contains("\"ledgerId\":\"L-1\"", "\"state\":\"TAKEN\"", "\"reported\":false");
        assertThat(out().lines()).hasSize(1);
    }

    @Test
    void withoutAKioskTheTrayIsClearedInTheLedger() throws LedgerFault {
        assertThat(adm("tray clear --found L-1")).isZero();
        assertThat(out()).contains("\"answer\":\"CLEARED\"");
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            SqliteLedger ledger = new SqliteLedger(journal);
            assertThat(ledger.tray().now()).isEqualTo(Tray.CLEAR);
            assertThat(ledger.entry("L-1").orElseThrow().state()).isEqualTo(LedgerState.SPOILED);
        }
        adm("audit export");
        assertThat(out()).contains("AUDIT_SHEET_FOUND", "AUDIT_TRAY_CLEARED", "\"actor\":\"staff\"");
    }

    @Test
    void aRunningKioskIsAskedThroughItsDoor() throws Exception {
        TrayKeeper desk = (found, answer) -> {
            cleared.add(found);
            answer.accept(TrayKeeper.Answer.PRINTER_NOT_EMPTY);
        };
        try (Journal kiosk = Journal.open(data, InstantSource.system());
                StaffDoor door = StaffDoor.open(data, new StaffDoor.Staff(desk, doubts, new NoBlanks()))) {
            assertThat(adm("tray clear --found L-1 L-2")).isEqualTo(1);
            assertThat(out()).contains("PRINTER_NOT_EMPTY");
            assertThat(cleared).containsExactly(List.of("L-1", "L-2"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())))
                    .isEqualTo("rw-------");
            assertThat(kiosk.head().rows()).isEqualTo(6);
        }
        assertThat(data.resolve(StaffDoor.POINTER)).doesNotExist();
    }

    @Test
    void aDoubtIsResolvedAtTheDoorAndWithoutAKioskInTheLedger() throws Exception {
        String said = "ledger resolve L-2 --as not-printed --by CT-017 --reason baki kosong, warga tidak menerima";
        try (StaffDoor door =
                StaffDoor.open(data, new StaffDoor.Staff((found, answer) -> {}, doubts, new NoBlanks()))) {
            assertThat(adm(said)).isEqualTo(1);
            assertThat(out()).contains("NOT_IN_DOUBT");
            assertThat(resolved)
                    .containsExactly("L-2 Resolution[finding=NOT_PRINTED, officer=CT-017,"
                            + " reason=baki kosong, warga tidak menerima]");
        }
        assertThat(adm(said)).as("nobody knows L-2").isEqualTo(1);
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            SqliteLedger ledger = new SqliteLedger(journal);
            ledger.intend(new Copy("L-2", "0".repeat(64), "a".repeat(64), 1, Offer.Medium.A4));
            ledger.step("L-2", new LedgerStep.Reserved());
            ledger.step("L-2", new LedgerStep.Submitted(8));
            ledger.step("L-2", new LedgerStep.InDoubt("nothing known"));
        }
        adm("ledger list");
        assertThat(people.toString(StandardCharsets.UTF_8)).contains("1 diragukan", "1 menurut penghitung printer");
        assertThat(adm(said)).isZero();
        assertThat(out()).contains("\"answer\":\"RESOLVED\"");
        adm("ledger list");
        assertThat(out()).contains("RESOLVED by CT-017: baki kosong, warga tidak menerima", "\"reported\":false");
        assertThat(people.toString(StandardCharsets.UTF_8)).contains("0 diragukan");
        adm("audit export");
        assertThat(out()).contains("AUDIT_DOUBT_RESOLVED");
        assertThat(adm("audit verify")).isZero();
    }

    private Path socket() throws Exception {
        return Path.of(Files.readString(data.resolve(StaffDoor.POINTER)));
    }

    @Test
    void aDoorLeftBehindByAKilledKioskIsNoHindrance() throws Exception {
        StaffDoor.open(data, new StaffDoor.Staff((found, answer) -> {}, doubts, new NoBlanks()))
                .close();
        Files.writeString(
                data.resolve(StaffDoor.POINTER), data.resolve("staff.sock").toString());
        assertThat(adm("tray clear")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open-sesame\n", "tray-clear ../x\n", "tray-clear '; --\n", "\n"})
    void strangeLinesAreNotUnderstood(String line) throws Exception {
        try (StaffDoor door = StaffDoor.open(
                        data, new StaffDoor.Staff((found, answer) -> cleared.add(found), doubts, new NoBlanks()));
                SocketChannel caller = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            caller.write(StandardCharsets.UTF_8.encode(line));
            ByteBuffer answer = ByteBuffer.allocate(100);
            caller.read(answer);
            assertThat(new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8))
                    .isEqualTo("NOT_UNDERSTOOD\n");
            assertThat(cleared).isEmpty();
        }
    }

    @Test
    void whoeverSaysTooMuchIsCutOffAndTheNextIsServed() throws Exception {
        TrayKeeper desk = (found, answer) -> answer.accept(TrayKeeper.Answer.CLEARED);
        try (StaffDoor door = StaffDoor.open(data, new StaffDoor.Staff(desk, doubts, new NoBlanks()))) {
            try (SocketChannel caller = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
                caller.write(ByteBuffer.wrap(new byte[4096]));
                assertThat(caller.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            }
            assertThat(adm("tray clear")).isZero();
        }
    }

    @Test
    void aWholeChainAndABrokenOne() throws Exception {
        assertThat(adm("audit verify")).isZero();
        assertThat(out()).contains("\"rows\":6", "\"whole\":true");
        adm("audit export");
        Path file = Files.writeString(data.resolve("export.jsonl"), out().replace("RESERVED", "RESERVEd"));
        assertThat(adm("audit verify --file " + file)).isEqualTo(1);
        assertThat(out()).contains("\"row\":2", "\"whole\":false");
        assertThat(adm("audit verify --head 6:" + "0".repeat(64))).isEqualTo(1);
    }

    @Test
    void whatWasCutOffIsFoundByTheHeadThatTheOfficeWasTold() throws Exception {
        ChainHead early;
        ChainHead told;
        try (Journal journal = Journal.open(data, InstantSource.system())) {
            early = journal.head();
            new SqliteLedger(journal).tray().write(Tray.CLEAR, "");
            told = journal.head();
        }
        String heads = " --head " + text(early) + " " + text(told);
        assertThat(adm("audit verify" + heads)).isZero();
        adm("audit export");
        Path whole = Files.writeString(data.resolve("whole.jsonl"), out());
        assertThat(adm("audit verify --file " + whole + heads)).isZero();
        List<String> rows = Files.readAllLines(whole).subList(0, 6);
        String head = "{\"head\":{\"rows\":6,\"hash\":\"" + early.hash() + "\"}}";
        Path shorter = Files.writeString(data.resolve("cut.jsonl"), String.join("\n", rows) + "\n" + head + "\n");
        assertThat(adm("audit verify --file " + shorter)).as("by itself").isZero();
        assertThat(adm("audit verify --file " + shorter + heads)).isEqualTo(1);
        assertThat(out()).contains("\"row\":7", "cut off: there were 7 rows");
    }

    private static String text(ChainHead head) {
        return head.rows() + ":" + head.hash();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tray",
                "tray wipe",
                "ledger list --found x",
                "tray clear --found",
                "audit verify --head 1",
                "ledger list --colour",
                "inspect a.pdf",
                "inspect a.pdf --anchor /nonexistent",
                "inspect --anchor a.pem",
                "inspect a.pdf --anchor a.pem --at yesterday",
                "ledger resolve L-1",
                "ledger resolve L-1 --as printed --by CT-017 --reason seen",
                "ledger resolve L-1 --as delivered --reason seen",
                "ledger resolve L-1 --as delivered --by CT-017",
                "ledger resolve --as delivered --by CT-017 --reason seen"
            })
    void wrongUseIsTwo(String line) {
        assertThat(adm(line)).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(people.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    @Test
    void withoutALedgerThereIsNothingToList() throws Exception {
        Files.delete(data.resolve("ledger.sqlite"));
        assertThat(adm("ledger list")).isEqualTo(2);
        assertThat(adm("tray clear")).isEqualTo(1);
    }
}
