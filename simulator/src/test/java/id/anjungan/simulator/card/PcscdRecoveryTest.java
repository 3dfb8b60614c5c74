// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One kiosk's reader and watch through many ends of pcscd; nothing of the kiosk is ever made anew. What must come
 * back is awaited for ten seconds at most.
 */
@Tag("process")
@Timeout(600)
class PcscdRecoveryTest {
    private static final long SEED = 20261120;

    /** What happens to pcscd; each in its turn. */
    private enum End {
        KILLED_WITHIN_AN_EXCHANGE,
        KILLED_WHILE_IDLE,
        STOPPED,
        STOPPED_AND_MISSED
    }

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private PcscdStand stand;

    @AfterEach
    void close() throws Exception {
        if (stand != null) {
            stand.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"adm-ref-1, 20", "ktpel-observed, 4"})
    void theReaderIsBackAfterEveryEndOfPcscdAndNoEndIsTakenForADistrust(String profile, int rounds) throws Exception {
        stand = new PcscdStand(folder, profile);
        stand.lay(RadioType.A);
        stand.watch();
        stand.await(new ReaderGone());
        assertThat(stand.outcome()).as("absent at start").isEqualTo(Kind.GONE);
        int exchanges = back();

        for (int round = 0; round < rounds; round++) {
            End end = End.values()[round % End.values().length];
            Object outcome = endOfPcscd(end, 1 + random.nextInt(exchanges));

            assertThat(outcome).as("round %d, %s", round, end).isEqualTo(Kind.GONE);
            stand.await(new ReaderGone());
            back();
        }
    }

    /** What a citizen's read comes to meanwhile. */
    private Object endOfPcscd(End end, int exchange) throws Exception {
        switch (end) {
            case KILLED_WITHIN_AN_EXCHANGE ->
                stand.onExchange(count -> {
                    if (count == exchange) {
                        kill();
                    }
                });
            case KILLED_WHILE_IDLE -> stand.pcscd.kill();
            default -> stand.pcscd.stop();
        }
        Object outcome = stand.outcome();
        stand.onExchange(count -> {});
        if (end == End.STOPPED_AND_MISSED) {
            assertThat(stand.outcome()).isEqualTo(Kind.GONE);
            prepareInVain();
        }
        return outcome;
    }

    /** How many exchanges a read takes. */
    private int back() throws Exception {
        stand.pcscd.start();
        stand.await(new ReaderBack());
        stand.await(new CardLaid());
        PcscDaemon.until(stand::isAuthentic);
        stand.onExchange(count -> {});
        assertThat(stand.isAuthentic()).isTrue();
        return stand.exchanges();
    }

    private void prepareInVain() {
        try {
            stand.reader.prepare();
            assertThat(false).as("prepared without pcscd").isTrue();
        } catch (CardReaderFault e) {
            assertThat(e.kind()).isEqualTo(Kind.GONE);
        }
    }

    private void kill() {
        try {
            stand.pcscd.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
