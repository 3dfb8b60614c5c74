// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReaderFault.Kind;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.drivers.ktpel.SealedActivationData;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.SamCondition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The SAM in its slot: every state that a technician must tell apart, and every wrong answer. */
class ObservedSamTest {
    @TempDir
    static Path state;

    @TempDir
    Path folder;

    private CrookedWorkshop crooked;
    private ObservedStand world;
    private CardReader reader;

    @BeforeEach
    void open() throws IOException {
        world = new ObservedStand(state, workshop -> crooked = new CrookedWorkshop(workshop));
        world.stand.lay(ObservedStand.SITI, CardCondition.GENUINE);
        reader = world.reader();
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        world.close();
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ACTIVATED, SAM not-activated",
        "OTHER_INSTITUTION, SAM other-institution",
        "BLOCKED, SAM blocked",
        "EXPIRED, SAM expired"
    })
    void everyStateIsToldToTheTechnicianAndIsOneCodeToTheCitizen(SamCondition condition, String word) throws Exception {
        reader.prepare();
        world.stand.sam(condition);
        assertFault(Kind.SAM_REFUSED, word);
        assertFault(Kind.SAM_REFUSED, word);
    }

    @Test
    void aSamThatIsReadyAgainServesAgain() throws Exception {
        world.stand.sam(SamCondition.NOT_ACTIVATED);
        assertFault(Kind.SAM_REFUSED, "SAM not-activated");

        world.stand.sam(SamCondition.READY);
        assertThat(reader.read(ObservedStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aMissingSamIsAFaultOfItsOwnUntilItIsBack() throws Exception {
        reader.prepare();
        world.stand.unplugSam();
        assertFault(Kind.SAM_MISSING, "SAM");

        world.stand.plugSam();
        assertThat(reader.read(ObservedStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aSamPutBackBetweenTwoReadsIsNotNoticed() throws Exception {
        reader.prepare();
        world.stand.unplugSam();
        world.stand.plugSam();

        assertThat(reader.read(ObservedStand.NONCE)).isInstanceOf(Authentic.class);
    }

    /** However often a kiosk comes back to it: one wrong try, never a blocked SAM. */
    @Test
    void wrongActivationDataAreTriedOnce() throws Exception {
        byte[] wrong = activation().reveal();
        wrong[31] ^= 1;
        Path sealed = folder.resolve("wrong.p12");
        new SealedActivationData(sealed, password()).seal(wrong);
        Map<String, String> settings = world.settings();
        settings.put("card.sam-activation", sealed.toString());
        reader = world.reader(settings);

        for (int again = 0; again < 5; again++) {
            assertFault(Kind.SAM_REFUSED, "SAM activation-wrong");
        }
        reader = world.reader();
        assertThat(reader.read(ObservedStand.NONCE)).isInstanceOf(Authentic.class);
        long presented = world.samWire.stream()
                .filter(line -> line.startsWith("00F00000 ("))
                .count();
        assertThat(presented).isEqualTo(2);
    }

    @Test
    void withoutActivationDataTheSamStaysClosed() {
        Map<String, String> settings = world.settings();
        settings.put("card.sam-activation", folder.resolve("none.p12").toString());
        reader = world.reader(settings);

        assertFault(Kind.SAM_REFUSED, "SAM no-activation-data");
    }

    @Test
    void somethingElseInItsSlotIsNoSam() {
        crooked.samAnswers(header -> true, 0x6D00);

        assertFault(Kind.SAM_REFUSED, "SAM not-a-sam");
    }

    static Stream<Arguments> commands() {
        return Stream.of(0x00F10001, 0x00F20000, 0x00F30000, 0x00F40000, 0x00F70000, 0x00FA0000, 0x00FA0004)
                .flatMap(header -> Stream.of(0x6700, 0x6986, 0x6D00, 0x6F00).map(s -> Arguments.of(header, s)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aStatusWordThatItsCommandsDoNotKnowIsTheSamsFault(int header, int status) {
        crooked.samAnswers(seen -> seen == header, status);

        assertFault(Kind.SAM_REFUSED, "SAM unintelligible");
    }

    @Test
    void itsJudgementsAreNoFaults() throws Exception {
        crooked.samAnswers(seen -> seen == 0x00F20000, 0x6300);
        assertThat(reader.read(ObservedStand.NONCE)).isEqualTo(new Distrusted(Reason.NOT_AUTHENTIC, "card-token"));
        crooked.samAnswers(seen -> seen == 0x00F40000, 0x6988);
        assertThat(reader.read(ObservedStand.NONCE))
                .isEqualTo(new Distrusted(Reason.NOT_AUTHENTIC, "secure-messaging"));
        crooked.samAnswers(seen -> seen == 0x00F40000, 0x6A80);
        assertThat(reader.read(ObservedStand.NONCE)).isEqualTo(new CardReading.Unreadable());
        crooked.samAnswers(seen -> seen == 0x00FA0004, 0x6300);
        assertThat(reader.read(ObservedStand.NONCE)).isEqualTo(new Distrusted(Reason.ALTERED, "signature"));
    }

    private SealedActivationData activation() {
        return new SealedActivationData(Path.of(world.settings().get("card.sam-activation")), password());
    }

    private Path password() {
        return Path.of(world.settings().get("card.sam-activation-password-file"));
    }

    private void assertFault(Kind kind, String words) {
        assertThatThrownBy(() -> reader.read(ObservedStand.NONCE))
                .isInstanceOfSatisfying(CardReaderFault.class, fault -> {
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(fault.getMessage()).startsWith(words);
                });
    }
}
