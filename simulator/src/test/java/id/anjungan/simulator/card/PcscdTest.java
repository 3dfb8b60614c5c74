// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.DeviceHappening.CardLaid;
import id.anjungan.core.device.DeviceHappening.CardLifted;
import id.anjungan.core.device.DeviceHappening.ReaderBack;
import id.anjungan.core.device.DeviceHappening.ReaderGone;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.drivers.ktpel.KnownReader;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.drivers.pcsc.PcscSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same drivers and the same virtual chips with the real pcscd between them. */
@Tag("process")
class PcscdTest {
    private static final CardMake CARD = CardMake.of(RadioType.A);

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
        lay(CARD);

        assertThat(PcscDaemon.run("opensc-tool", "-r", "0", "-a")).contains("3b:87:80:01:41:44:4d:52:45:46:31");
        assertThat(PcscDaemon.run("opensc-tool", "-r", "0", "-s", "00 84 00 00 08"))
                .contains("Received (SW1=0x90, SW2=0x00)");
    }

    static Stream<Arguments> makes() {
        return Stream.of(RadioType.values())
                .flatMap(type -> Stream.of(Suite.values())
                        .map(suite -> Arguments.of(CardMake.of(type).with(suite))));
    }

    /** Short APDUs, as vpcd announces nothing; then extended ones, which it takes all the same. */
    @ParameterizedTest
    @MethodSource("makes")
    void everyMakeOfCardIsReadWholeThroughPcscd(CardMake make) throws Exception {
        lay(make);
        int inChunks = read(stand.reader);
        stand.reader.close();
        CardReader extended =
                new PcscCardReader(new PcscSource(), VpcdStand.CARD_SLOT, new KnownReader(stand.procedure(), 65_536));

        assertThat(read(extended)).isLessThan(inChunks);
        assertThat(read(extended)).isLessThan(inChunks);
        extended.close();
    }

    /** Everything that is on the card; returns in how many exchanges. */
    private int read(CardReader reader) throws Exception {
        reader.prepare();
        stand.onExchange(count -> {});
        CardRequest all = new CardRequest(TestStand.NONCE, Set.of(CardRequest.Part.values()));
        try (CitizenCard card = ((Authentic) reader.read(all)).card()) {
            assertThat(card.nik().digits()).isEqualTo(TestStand.SITI.nik());
            assertThat(card.templates()).hasSize(2);
            assertThat(card.photo()).isPresent();
            return stand.exchanges();
        }
    }

    @Test
    void theWatchTellsWhatLiesThereAlreadyAndThenEveryChange() throws Exception {
        lay(CARD);
        stand.watch();
        stand.expect(new ReaderBack(), new CardLaid());
        stand.chips.lift();
        stand.expect(new CardLifted());
        stand.lay(CardMake.of(RadioType.B));
        stand.expect(new CardLaid());
        stand.pcscd.stop();
        stand.expect(new ReaderGone());
    }

    /** At each command, the answer to which never comes; not only between two commands. */
    @Test
    void aCardTornOffWithinAnyExchangeIsLiftedAndTheNextOneIsRead() throws Exception {
        lay(CARD);
        stand.onExchange(count -> {});
        assertThat(stand.isAuthentic()).isTrue();
        int exchanges = stand.exchanges();

        for (int torn : new int[] {1, exchanges / 2, exchanges}) {
            stand.onExchange(count -> {
                if (count == torn) {
                    stand.chips.lift();
                }
            });
            assertThat(stand.outcome())
                    .as("torn off at %d of %d", torn, exchanges)
                    .isEqualTo(new CardReading.Lifted());
            stand.onExchange(count -> {});
            lay(CARD);
        }
    }

    @Test
    void aProgramThatKeepsTheCardToItselfIsWaitedForAndThenAFault() throws Exception {
        lay(CARD);
        try (OtherProgram other = new OtherProgram()) {
            other.connect("EXCLUSIVE;*");

            assertThat(stand.outcome()).isEqualTo(Kind.GONE);
        }

        assertThat(stand.isAuthentic()).isTrue();
    }

    @Test
    void nobodySpeaksToACardThatIsBeingRead() throws Exception {
        lay(CARD);
        try (OtherProgram other = new OtherProgram()) {
            other.connect("*");
            stand.onExchange(count -> other.selectInBackground());

            assertThat(stand.isAuthentic()).isTrue();
            assertThat(other.answer()).contains("SCARD_W_RESET_CARD");
        }
    }

    private void lay(CardMake make) throws IOException {
        stand.lay(make);
        PcscDaemon.until(stand::isAuthentic);
    }
}
