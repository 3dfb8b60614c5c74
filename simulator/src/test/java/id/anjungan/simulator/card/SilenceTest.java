// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReaderFault.Kind;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A card that falls silent, or a pcscd that hangs, holds a native call through the real pcscd: the citizen has words
 * within the limit, one thread is held and never a second, and it is free again as soon as the card is lifted or pcscd
 * ends.
 */
@Tag("process")
@Timeout(120)
class SilenceTest {
    @TempDir
    Path folder;

    private PcscdStand stand;
    private SilentChip card;

    @BeforeEach
    void layACardThatFallsSilent() throws Exception {
        stand = new PcscdStand(folder);
        stand.pcscd.start();
        stand.lay(RadioType.A);
        PcscDaemon.until(stand::isAuthentic);
        stand.chips.lift();
        card = new SilentChip(stand.workshop.card(TestStand.SITI, CardCondition.GENUINE), 4);
        stand.lay(card);
        PcscDaemon.until(() -> stand.outcome() == Kind.SILENT);
        card.awaitSilence();
    }

    @AfterEach
    void close() throws Exception {
        if (card != null) {
            card.letGo();
        }
        if (stand != null) {
            stand.pcscd.wake();
            stand.close();
        }
    }

    @Test
    void oneThreadIsHeldUntilTheCardIsLifted() throws Exception {
        everyFurtherReadIsRefusedWithoutASecondThread();

        stand.chips.tearOff();
        card.letGo();

        theNextCardIsRead();
    }

    @Test
    void oneThreadIsHeldUntilPcscdEnds() throws Exception {
        everyFurtherReadIsRefusedWithoutASecondThread();

        stand.pcscd.kill();
        card.letGo();
        PcscDaemon.until(() -> stand.outcome() == Kind.GONE);
        stand.pcscd.start();

        theNextCardIsRead();
    }

    @Test
    void oneThreadIsHeldByAServiceThatHangs() throws Exception {
        stand.chips.tearOff();
        card.letGo();
        theNextCardIsRead();

        stand.pcscd.hang();
        everyFurtherReadIsRefusedWithoutASecondThread();
        stand.pcscd.wake();

        PcscDaemon.until(stand::isAuthentic);
        assertThat(stand.threads()).isEqualTo(1);
    }

    private void everyFurtherReadIsRefusedWithoutASecondThread() {
        for (int i = 0; i < 5; i++) {
            assertThat(stand.outcome()).isEqualTo(Kind.SILENT);
            assertThat(stand.threads()).isEqualTo(1);
        }
    }

    private void theNextCardIsRead() throws IOException {
        stand.lay(RadioType.A);
        PcscDaemon.until(stand::isAuthentic);
        assertThat(stand.threads()).isEqualTo(1);
    }
}
