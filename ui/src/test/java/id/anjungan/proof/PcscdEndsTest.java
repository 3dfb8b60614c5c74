// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.simulator.card.Pcscd;
import id.anjungan.simulator.run.RepeatedVisits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One kiosk through many ends of the real pcscd: absent at its start, killed while nobody stands there, stopped, killed
 * within an exchange of a citizen's card. Within ten seconds of each start of pcscd the reader is back, and then a card
 * is read; the kiosk is never started again.
 */
@Tag("process")
@Timeout(900)
class PcscdEndsTest {
    private static final int ROUNDS = Plays.LONG ? 20 : 3;
    private static final long SEED = 42;
    /** A read has more exchanges than that. */
    private static final int FIRST_EXCHANGES = 8;

    private static final long WITHIN_SECONDS = 10;
    private static final long LONGEST_SECONDS = 60;
    private static final long LONGEST_BUILD_SECONDS = 480;
    private static final String LOST = " no card reader: ";
    private static final String BACK = " the card reader is back";
    private static final String LAID = " card laid";
    private static final String LIFTED = " card lifted";

    /** What happens to pcscd; each in its turn. */
    private enum End {
        KILLED_WITHIN_AN_EXCHANGE,
        KILLED_WHILE_IDLE,
        STOPPED
    }

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private Pcscd pcscd;
    private RepeatedVisits kiosk;
    private long lost;

    @Test
    void theReaderOfOneKioskIsBackAfterEveryEndOfPcscd() throws Exception {
        demand();
        Path state = Plays.target().resolve("proof-state");
        try (Pcscd service = Pcscd.open(Files.createDirectories(folder.resolve("pcscd")));
                CardsThroughPcscd cards = new CardsThroughPcscd(state, SEED);
                RepeatedVisits machine =
                        new RepeatedVisits(Programs.TOP, state, folder.resolve("hall"), hallWith(cards))) {
            pcscd = service;
            kiosk = machine;
            long process = machine.kiosk().pid();
            start();
            play("kartu-dibaca");
            for (int round = 0; round < ROUNDS; round++) {
                endOfPcscd(End.values()[round % End.values().length]);
            }
            assertThat(machine.kiosk().pid()).isEqualTo(process);
            assertThat(machine.kiosk().isAlive()).isTrue();
        }
        assertThat(count("stage=trouble.Apologising")).isEqualTo((ROUNDS + 2) / End.values().length);
        assertThat(log().lines().filter(line -> line.contains("trouble=K-")))
                .allMatch(line -> line.endsWith("trouble=K-121"));
    }

    /** As the scripts have the kiosk, and nothing of the tests. */
    private static void demand() throws Exception {
        Programs.demand("/usr/sbin/pcscd");
        Programs.demand("/usr/lib/pcsc/drivers/serial/libifdvpcd.so");
        String words = ". " + Programs.script("setup.sh") + "; build; kiosk_path";
        Path said = Plays.target().resolve("proof-logs").resolve("kiosk-path.txt");
        Programs.Ended ended = Programs.run(said, LONGEST_BUILD_SECONDS, List.of("bash", "-c", words));
        assertThat(ended.code()).as(ended.said()).isZero();
        System.setProperty("adm.kiosk.path", ended.said().substring(ended.said().lastIndexOf('\n') + 1));
    }

    private RepeatedVisits.Otherwise hallWith(CardsThroughPcscd cards) {
        return new RepeatedVisits.Otherwise(
                cards.settings(), hall -> cards.over(hall, this::plug, () -> 1 + random.nextInt(FIRST_EXCHANGES)));
    }

    /** The scenario of a citizen kills it by itself, and has it started while the citizen reads what happened. */
    private void endOfPcscd(End end) throws Exception {
        if (end == End.KILLED_WITHIN_AN_EXCHANGE) {
            play("pcscd-mati-saat-dibaca");
            return;
        }
        if (end == End.STOPPED) {
            pcscd.stop();
        } else {
            pcscd.kill();
        }
        start();
        play("kartu-dibaca");
    }

    private void play(String scenario) throws Exception {
        Path file = Programs.TOP.resolve("ui/src/test/resources/proof").resolve(scenario + ".yaml");
        kiosk.play(file.toString());
        until(this::lifted);
    }

    /** The kiosk misses a card only when it has missed it for a while; the next citizen is slower than a player. */
    private boolean lifted() {
        return log().lines()
                .filter(line -> line.endsWith(LAID) || line.endsWith(LIFTED))
                .reduce((earlier, later) -> later)
                .orElse(LIFTED)
                .endsWith(LIFTED);
    }

    private String plug(boolean in) {
        try {
            if (in) {
                start();
            } else {
                pcscd.kill();
            }
            return "";
        } catch (IOException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    /** When the kiosk misses its reader; returns when it has it back. */
    private void start() throws IOException {
        until(() -> count(LOST) > lost);
        long back = count(BACK);
        long begun = System.nanoTime();
        pcscd.start();
        until(() -> count(BACK) > back);
        assertThat(System.nanoTime() - begun).isLessThan(TimeUnit.SECONDS.toNanos(WITHIN_SECONDS));
        lost = count(LOST);
    }

    private long count(String words) {
        return log().lines().filter(line -> line.contains(words)).count();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("hall/kiosk/kiosk.log"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks every few milliseconds; fails after a while in which even a busy machine would have come to it. */
    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
