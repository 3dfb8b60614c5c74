// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.biometric.FingerPosition;
import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.core.office.ChipProof;
import id.anjungan.drivers.ktpel.AdmRef1Profile;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.KtpElProcedure;
import id.anjungan.drivers.ktpel.PcscSam;
import id.anjungan.drivers.ktpel.SecurityObject;
import id.anjungan.drivers.ktpel.Tlv;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.simulator.card.link.SimulatedSource;
import id.anjungan.simulator.finger.TemplateMaker;
import id.anjungan.simulator.state.StateFolder;
import id.anjungan.simulator.timing.Pace;
import id.anjungan.simulator.wire.WireLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole reads through the drivers, the link and the virtual chips. */
class CardReadTest {
    /** SELECT, EF.COM, GET CHALLENGE, EXTERNAL AUTHENTICATE, EF.SOD, DG15, INTERNAL AUTHENTICATE, DG1, DG3. */
    private static final int APDUS_OF_A_READ = 9;

    @TempDir
    static Path state;

    private TestStand world;
    private CardReader reader;

    @BeforeEach
    void open() throws IOException {
        world = new TestStand(state);
        reader = world.reader();
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        world.close();
    }

    @Test
    void aGenuineCardIsReadWithItsPersonTemplatesAndProof() throws Exception {
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);

        CitizenCard card = ((Authentic) reader.read(TestStand.NONCE)).card();

        assertThat(card.nik().digits()).isEqualTo(TestStand.SITI.nik());
        assertThat(card.name()).isEqualTo(TestStand.SITI.name());
        assertThat(card.templates()).hasSameSizeAs(TestStand.SITI.fingers());
        assertThat(card.templates().get(0).position())
                .isEqualTo(TestStand.SITI.fingers().get(0));
        assertThat(card.templates().get(0).record()).isEqualTo(TestStand.quickTemplate());
        assertThat(world.stand.apdus()).isEqualTo(APDUS_OF_A_READ);
    }

    @Test
    void anOfficeCanCheckTheProofByItself() throws Exception {
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);

        ChipProof proof =
                (ChipProof) ((Authentic) reader.read(TestStand.NONCE)).card().proof();

        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(proof.publicKey())));
        verifier.update(TestStand.NONCE.bytes());
        assertThat(verifier.verify(proof.signature())).isTrue();
        SecurityObject signed = SecurityObject.parse(proof.securityObject());
        byte[] keyFile = new Tlv(ElementaryFile.CHIP_KEY.tag(), proof.publicKey()).encoded();
        assertThat(signed.isIntact()).isTrue();
        assertThat(signed.covers(ElementaryFile.CHIP_KEY, keyFile)).isTrue();
        assertThat(signed.covers(ElementaryFile.BIODATA, PersonaFiles.biodata(TestStand.SITI)))
                .isTrue();
    }

    @Test
    void aCardOfTypeBIsReadLikeOneOfTypeA() throws Exception {
        world.stand.lay(world.personaliser.card(TestStand.SITI, CardCondition.GENUINE, RadioType.B));

        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    /** On a reader that announces nothing every file takes several secured chunks. */
    @Test
    void shortApdusBringTheSameCard() throws Exception {
        VirtualChip chip = world.personaliser.card(TestStand.SITI, CardCondition.GENUINE);
        world.stand.lay(chip);
        CitizenCard whole = ((Authentic) reader.read(TestStand.NONCE)).card();

        CardReading inChunks = world.shortReader().read(TestStand.NONCE);

        CitizenCard card = ((Authentic) inChunks).card();
        assertThat(card.nik()).isEqualTo(whole.nik());
        assertThat(card.templates().get(1).record())
                .isEqualTo(whole.templates().get(1).record());
        assertThat(world.stand.apdus()).isGreaterThan(2 * APDUS_OF_A_READ);
    }

    @Test
    void theTemplatesAreThoseOfTheSyntheticFingers() throws Exception {
        CardPersonaliser enrolled = CardPersonaliser.of(new StateFolder(state.resolve("enrolled")));
        try (CardStand stand = new CardStand(enrolled, Pace.fast(), WireLog.none(), WireLog.none())) {
            CountrySigners signers = CountrySigners.read(enrolled.authority().anchor());
            PcscSam sam = new PcscSam(Pattern.compile("Simulator 01"));
            CardReader other = new PcscCardReader(
                    new SimulatedSource("127.0.0.1:" + stand.start()),
                    TestStand.CARD_SLOT,
                    new KtpElProcedure(new AdmRef1Profile(), sam, signers));
            stand.lay(TestStand.SITI, CardCondition.GENUINE);

            CitizenCard card = ((Authentic) other.read(TestStand.NONCE)).card();

            FingerPosition first = TestStand.SITI.fingers().get(0);
            assertThat(card.templates().get(0).record())
                    .isEqualTo(TemplateMaker.record(TestStand.SITI.fingerSeed(), first));
            other.close();
        }
    }

    @Test
    void aCardTornOffAfterAnyApduIsLiftedAndThenReadable() throws Exception {
        for (int torn = 0; torn < APDUS_OF_A_READ; torn++) {
            int after = torn;
            world.stand.onCardApdu(count -> {
                if (count == after) {
                    world.stand.lift();
                }
            });
            if (after == 0) {
                world.stand.lift();
            } else {
                world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
            }

            assertThat(reader.read(TestStand.NONCE)).as("after %d", after).isEqualTo(new CardReading.Lifted());
            assertThat(world.stand.apdus()).isEqualTo(after);
        }
        world.stand.onCardApdu(count -> {});
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void anUnpluggedReaderIsAFaultUntilItIsBack() throws Exception {
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
        reader.prepare();
        world.stand.unplugReader();
        assertFault(CardReaderFault.Kind.GONE);

        world.stand.plugReader();
        reader.prepare();
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aMissingSamIsAFaultOfItsOwnUntilItIsBack() throws Exception {
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
        reader.prepare();
        world.stand.unplugSam();
        assertFault(CardReaderFault.Kind.SAM_MISSING);
        assertThatThrownBy(reader::prepare)
                .isInstanceOfSatisfying(
                        CardReaderFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(CardReaderFault.Kind.SAM_MISSING));

        world.stand.plugSam();
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aSamPutBackBetweenTwoReadsIsNotNoticed() throws Exception {
        reader.prepare();
        world.stand.unplugSam();
        world.stand.plugSam();
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);

        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void aSamThatIsNotActivatedRefuses() throws Exception {
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
        reader.prepare();
        world.stand.sam(SamCondition.NOT_ACTIVATED);

        assertFault(CardReaderFault.Kind.SAM_REFUSED);
        assertFault(CardReaderFault.Kind.SAM_REFUSED);
    }

    @Test
    void aWorldThatIsGoneIsAFault() throws Exception {
        reader.prepare();
        world.stand.close();

        assertFault(CardReaderFault.Kind.GONE);
    }

    @Test
    void aDriverThatBreaksItsContractIsABugAndPassesThrough() throws Exception {
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
        reader.prepare();
        world.stand.behave(CardStand.Mood.DRIVER_CRASHES);
        assertThatThrownBy(() -> reader.read(TestStand.NONCE)).isInstanceOf(UnsupportedOperationException.class);

        world.stand.behave(CardStand.Mood.WELL);
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    @Test
    void theTranscriptShowsTheProtocolAndNoPerson() throws Exception {
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
        reader.read(TestStand.NONCE);

        String wire = String.join("\n", world.cardWire);
        assertThat(wire)
                .contains(
                        "SELECT application",
                        "GET CHALLENGE",
                        "EXTERNAL AUTHENTICATE",
                        "READ BINARY EF BIODATA, secured")
                .contains("INTERNAL AUTHENTICATE");
        byte[] nik = TestStand.SITI.nik().getBytes(StandardCharsets.US_ASCII);
        assertThat(wire + world.samWire).doesNotContain(TestStand.SITI.nik()).doesNotContain(Hex.of(nik));
        assertThat(String.join("\n", world.samWire)).contains("SAM BEGIN", "SAM FINISH");
    }

    @Test
    void theFloorIsThePhysicsOfWhatCrossed() throws Exception {
        reader.prepare();
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
        world.stand.floor().reset();
        reader.read(TestStand.NONCE);

        Duration apart = Duration.ofMillis(10L * APDUS_OF_A_READ + 2 * 30);
        assertThat(world.stand.floor().sum()).isBetween(apart.plusMillis(150), apart.plusMillis(400));
    }

    private void assertFault(CardReaderFault.Kind kind) {
        assertThatThrownBy(() -> reader.read(TestStand.NONCE))
                .isInstanceOfSatisfying(
                        CardReaderFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }
}
