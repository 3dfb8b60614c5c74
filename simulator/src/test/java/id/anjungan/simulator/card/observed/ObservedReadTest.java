// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.office.SamVoucher;
import id.anjungan.drivers.ktpel.CardProfile;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.Portrait;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.VirtualChip;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reads of observed cards through the drivers, the link and both virtual slots. */
class ObservedReadTest {
    @TempDir
    static Path state;

    private ObservedStand world;
    private CardReader reader;

    @BeforeEach
    void open() throws IOException {
        world = new ObservedStand(state);
        reader = world.reader();
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        world.close();
    }

    @ParameterizedTest
    @CsvSource({"A, OLD", "A, NEW", "B, OLD", "B, NEW"})
    void cardsOfBothTypesAndGenerationsAreRead(RadioType type, CardGeneration generation) throws Exception {
        world.stand.lay(world.workshop.card(ObservedStand.SITI, CardCondition.GENUINE, type, generation));

        CitizenCard card = ((Authentic) reader.read(ObservedStand.NONCE)).card();

        assertThat(card.nik().digits()).isEqualTo(ObservedStand.SITI.nik());
        assertThat(card.name()).isEqualTo(ObservedStand.SITI.name());
        assertThat(card.templates())
                .extracting(FingerTemplate::position)
                .containsExactlyElementsOf(ObservedStand.SITI.fingers());
        assertThat(card.templates().get(1).record())
                .isEqualTo(ObservedStand.template(ObservedStand.SITI.fingers().get(1)));
        assertThat(card.photo()).isEmpty();
        assertThat(card.proof())
                .isEqualTo(new SamVoucher("ktpel-observed", ObservedWorkshop.module(new StateFolder(state))));
    }

    @Test
    void thePhotoIsReadForAnOfficerOnly() throws Exception {
        world.stand.lay(ObservedStand.SITI, CardCondition.GENUINE);
        reader.read(ObservedStand.NONCE);
        assertThat(String.join("\n", world.cardWire)).doesNotContain("EF PHOTO");

        CardReading reading = reader.read(CardRequest.forOfficer(ObservedStand.NONCE));

        CitizenCard card = ((Authentic) reading).card();
        assertThat(card.photo().orElseThrow().jpeg()).isEqualTo(Portrait.jpeg(ObservedStand.SITI));
        assertThat(card.templates()).isEmpty();
    }

    /** What the card answers in clear: no data, no proof of authenticity, no secured response. */
    static Stream<Arguments> wrongWords() {
        CardReading unreadable = new CardReading.Unreadable();
        return Stream.of(
                        Arguments.of(0x00A40000, new CardReading.NotAKtpEl()),
                        Arguments.of(0x00B00000, unreadable),
                        Arguments.of(0x00840000, new Distrusted(Reason.NOT_AUTHENTIC, "no-challenge")),
                        Arguments.of(0x00820000, new Distrusted(Reason.NOT_AUTHENTIC, "terminal-refused")),
                        Arguments.of(0x0CA40000, unreadable),
                        Arguments.of(0x0CB00000, unreadable))
                .flatMap(step -> Stream.of(0x6300, 0x6700, 0x6882, 0x6982, 0x6985, 0x6A82, 0x6D00, 0x6F00)
                        .map(status -> Arguments.of(step.get()[0], status, step.get()[1])));
    }

    @ParameterizedTest
    @MethodSource("wrongWords")
    void everyWrongStatusWordHasItsOutcome(int header, int status, CardReading outcome) throws Exception {
        VirtualChip genuine = world.workshop.card(ObservedStand.SITI, CardCondition.GENUINE);
        world.stand.lay(new CrookedChip(genuine, seen -> seen == header, status));

        assertThat(reader.read(ObservedStand.NONCE)).isEqualTo(outcome);
    }

    /** 6988: the chip finds our checksum wrong. Data without its own checksum: somebody else's answer. */
    @Test
    void whatTheSessionsChipDidNotAnswerIsNotAuthentic() throws Exception {
        CardReading foreign = new Distrusted(Reason.NOT_AUTHENTIC, "secure-messaging");
        VirtualChip genuine = world.workshop.card(ObservedStand.SITI, CardCondition.GENUINE);
        world.stand.lay(new CrookedChip(genuine, seen -> seen == 0x0CB00000, 0x6988));
        assertThat(reader.read(ObservedStand.NONCE)).isEqualTo(foreign);

        byte[] changed = new byte[40];
        world.stand.lay(new CrookedChip(genuine, seen -> seen == 0x0CB00000, 0x9000, changed));
        assertThat(reader.read(ObservedStand.NONCE)).isEqualTo(foreign);
        world.stand.lay(new CrookedChip(genuine, seen -> seen == 0x0CB00000, 0x9000, new byte[300]));
        assertThat(reader.read(ObservedStand.NONCE)).isEqualTo(foreign);
    }

    @Test
    void aFileThatIsMissingLeavesACardUnreadable() throws Exception {
        VirtualChip genuine = world.workshop.card(ObservedStand.SITI, CardCondition.GENUINE);
        int[] selections = new int[1];
        world.stand.lay(new CrookedChip(genuine, seen -> seen == 0x00A40000 && ++selections[0] == 2, 0x6A82));

        assertThat(reader.read(ObservedStand.NONCE)).isEqualTo(new CardReading.Unreadable());
    }

    @Test
    void aCardTornOffAfterAnyApduIsLiftedAndThenReadable() throws Exception {
        world.stand.lay(ObservedStand.SITI, CardCondition.GENUINE);
        reader.read(ObservedStand.NONCE);
        int all = world.stand.apdus();
        for (int torn = 1; torn < all; torn++) {
            int after = torn;
            world.stand.onCardApdu(count -> {
                if (count == after) {
                    world.stand.lift();
                }
            });
            world.stand.lay(ObservedStand.SITI, CardCondition.GENUINE);

            assertThat(reader.read(ObservedStand.NONCE)).as("after %d", after).isEqualTo(new CardReading.Lifted());
        }
        world.stand.onCardApdu(count -> {});
        world.stand.lay(ObservedStand.SITI, CardCondition.GENUINE);
        assertThat(reader.read(ObservedStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void theTranscriptShowsTheProtocolAndNoPerson() throws Exception {
        world.stand.lay(ObservedStand.SITI, CardCondition.GENUINE);
        reader.read(CardRequest.forOfficer(ObservedStand.NONCE));

        String wire = String.join("\n", world.cardWire) + String.join("\n", world.samWire);
        assertThat(wire)
                .contains("SELECT application", "EF CARD_CONTROL", "EXTERNAL AUTHENTICATE", "secured")
                .contains("SAM open", "SAM wrap", "SAM unwrap", "SAM signature, step 4");
        byte[] nik = ObservedStand.SITI.nik().getBytes(StandardCharsets.US_ASCII);
        byte[] portrait = Portrait.jpeg(ObservedStand.SITI);
        assertThat(wire)
                .doesNotContain(ObservedStand.SITI.nik())
                .doesNotContain(Hex.of(nik))
                .doesNotContain(Hex.of(portrait, 0, 32))
                .doesNotContain("FMR")
                .doesNotContain("464D5200");
    }

    /** SAM and radio alone, of the 30 s that a read may take. */
    @Test
    void aReadTakesAboutASecondAndAHalf() throws Exception {
        world.stand.lay(ObservedStand.SITI, CardCondition.GENUINE);
        reader.prepare();
        world.stand.floor().reset();
        reader.read(ObservedStand.NONCE);

        assertThat(world.stand.floor().sum()).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void theProfileIsFoundByItsName() {
        assertThat(ServiceLoader.load(CardProfile.class).stream()
                        .map(provider -> provider.get().name()))
                .contains("adm-ref-1", "ktpel-observed");
    }
}
