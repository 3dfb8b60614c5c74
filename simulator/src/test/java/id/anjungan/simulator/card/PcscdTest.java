// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same drivers and the same virtual chips with the real pcscd between them. */
@Tag("process")
class PcscdTest {
    @TempDir
    Path folder;

    private PcscdStand stand;

    @BeforeEach
    void open() throws Exception {
        stand = new PcscdStand(folder);
        stand.pcscd.start();
    }

    @AfterEach
    void close() throws Exception {
        if (stand != null) {
            stand.close();
        }
    }

    @Test
    void opensCToolSeesTheCardAndIsAnsweredAChallenge() throws Exception {
        lay(RadioType.A);

        assertThat(PcscDaemon.run("opensc-tool", "-r", "0", "-a")).contains("3b:87:80:01:41:44:4d:52:45:46:31");
        assertThat(PcscDaemon.run("opensc-tool", "-r", "0", "-s", "00 84 00 00 08"))
                .contains("Received (SW1=0x90, SW2=0x00)");
    }

    @Test
    void theWatchTellsWhatLiesThereAlreadyAndThenEveryChange() throws Exception {
        lay(RadioType.A);
        stand.watch();
        stand.expect(new ReaderBack(), new CardLaid());
        stand.chips.lift();
        stand.expect(new CardLifted());
        stand.lay(RadioType.B);
        stand.expect(new CardLaid());
        stand.pcscd.stop();
        stand.expect(new ReaderGone());
    }

    @Test
    void aProgramThatKeepsTheCardToItselfIsWaitedForAndThenAFault() throws Exception {
        lay(RadioType.A);
        try (OtherProgram other = new OtherProgram()) {
            other.connect("EXCLUSIVE;*");

            assertThat(stand.outcome()).isEqualTo(Kind.GONE);
        }

        assertThat(stand.isAuthentic()).isTrue();
    }

    @Test
    void nobodySpeaksToACardThatIsBeingRead() throws Exception {
        lay(RadioType.A);
        try (OtherProgram other = new OtherProgram()) {
            other.connect("*");
            stand.onExchange(count -> other.selectInBackground());

            assertThat(stand.isAuthentic()).isTrue();
            assertThat(other.answer()).contains("SCARD_W_RESET_CARD");
        }
    }

    private void lay(RadioType type) throws IOException {
        stand.lay(type);
        PcscDaemon.until(stand::isAuthentic);
    }
}
