// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.drivers.pcsc.LineBroken;
import id.anjungan.drivers.pcsc.LineBroken.Reason;
import id.anjungan.drivers.pcsc.PcscSource;
import id.anjungan.drivers.pcsc.PcscStation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(stand.isAuthentic()).as("a read, which resets the card").isTrue();
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

    /** One byte, and "more to come" to a command that has no length to be corrected. */
    @ParameterizedTest
    @ValueSource(strings = {"00B0000000", "00A40000"})
    void anAnswerOverWhichTheLibraryStumblesIsAMuteCard(String command) throws Exception {
        stand.lay(new CrookedAnswers());
        PcscStation station = new PcscStation(new PcscSource());
        PcscDaemon.until(() -> whyBroken(station, Hex.bytes(command)) == Reason.CARD_MUTE);
        station.close();
    }

    private static final class CrookedAnswers implements VirtualChip {
        @Override
        public byte[] powerUp() {
            return AnswerToReset.typeA("CROOKED");
        }

        @Override
        public byte[] uid() {
            return new byte[7];
        }

        @Override
        public byte[] answer(byte[] command) {
            return command.length == 4 ? Hex.bytes("6110") : new byte[1];
        }
    }

    private static Reason whyBroken(PcscStation station, byte[] command) {
        try (CardContact card = station.connect(VpcdStand.CARD_SLOT, Duration.ofSeconds(2))) {
            card.line().exchange(command);
            return null;
        } catch (LineBroken e) {
            return e.reason();
        }
    }

    private void lay(RadioType type) throws IOException {
        stand.lay(type);
        PcscDaemon.until(stand::isAuthentic);
    }
}
