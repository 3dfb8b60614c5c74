// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.device.CardRequest.Part;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.people.Population;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Cards of every make, through the drivers, the link and the virtual chips. */
class CardMakesTest {
    private static final CardRequest EVERYTHING = new CardRequest(TestStand.NONCE, Set.of(Part.TEMPLATES, Part.PHOTO));
    /** SELECT, EF.COM, GET CHALLENGE, EXTERNAL AUTHENTICATE, EF.SOD, DG15, INTERNAL AUTHENTICATE, DG1, DG3. */
    private static final int LEAST_APDUS = 9;

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

    static List<CardMake> makes() {
        List<CardMake> makes = new ArrayList<>();
        for (RadioType type : RadioType.values()) {
            for (Suite suite : Suite.values()) {
                CardMake make = CardMake.of(type).with(suite);
                makes.add(make);
                makes.add(make.withShortApdus());
                makes.add(new CardMake(type, suite, 128));
            }
        }
        return makes;
    }

    @ParameterizedTest
    @MethodSource("makes")
    void everyMakeBringsTheSameCard(CardMake make) throws Exception {
        lay(CardCondition.GENUINE, make);

        CitizenCard card = ((Authentic) reader.read(EVERYTHING)).card();

        assertThat(card.nik().digits()).isEqualTo(TestStand.SITI.nik());
        assertThat(card.name()).isEqualTo(TestStand.SITI.name());
        assertThat(card.templates()).hasSize(2);
        assertThat(card.templates().get(1).record()).isEqualTo(TestStand.quickTemplate());
        assertThat(card.photo().orElseThrow().jpeg()).isEqualTo(Portrait.jpeg(TestStand.SITI));
    }

    @ParameterizedTest
    @MethodSource("makes")
    void aReaderThatAnnouncesNothingIsSentShortApdusOnly(CardMake make) throws Exception {
        lay(CardCondition.GENUINE, make);
        CardReader shortReader = world.shortReader();

        assertThat(shortReader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);

        assertThat(world.cardWire).noneMatch(line -> line.matches("[0-9A-F]{8}00.{4,} -> .*"));
        shortReader.close();
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void whereBothCanEveryFileTakesOneApdu(Suite suite) throws Exception {
        lay(CardCondition.GENUINE, CardMake.of(RadioType.A).with(suite));
        reader.read(TestStand.NONCE);
        assertThat(world.stand.apdus()).isEqualTo(LEAST_APDUS);
    }

    @Test
    void theCitizensWayNeverReadsThePhotoAndTheOfficersNeverTheTemplates() throws Exception {
        lay(CardCondition.GENUINE, CardMake.of(RadioType.A));
        CitizenCard citizens = ((Authentic) reader.read(TestStand.NONCE)).card();
        assertThat(citizens.photo()).isEmpty();
        assertThat(String.join("\n", world.cardWire)).contains("EF TEMPLATES").doesNotContain("EF PHOTO");

        world.cardWire.clear();
        CardReading read = reader.read(CardRequest.forOfficer(TestStand.NONCE));
        CitizenCard officers = ((Authentic) read).card();
        assertThat(officers.photo()).isPresent();
        assertThat(officers.templates()).isEmpty();
        assertThat(String.join("\n", world.cardWire)).contains("EF PHOTO").doesNotContain("EF TEMPLATES");
    }

    @Test
    void thePhotoIsAboutThreeKilobytesOfJpeg() throws Exception {
        lay(CardCondition.GENUINE, CardMake.of(RadioType.A));

        CitizenCard card = ((Authentic) reader.read(CardRequest.forOfficer(TestStand.NONCE))).card();

        byte[] jpeg = card.photo().orElseThrow().jpeg();
        assertThat(jpeg).hasSizeBetween(2_000, 3_072);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        assertThat(picture.getWidth()).isEqualTo(Portrait.WIDTH);
        assertThat(picture.getHeight()).isEqualTo(Portrait.HEIGHT);
        card.close();
        assertThat(jpeg).containsOnly(0);
    }

    @Test
    void aPhotoOfSomebodyElseIsFoundWhereItIsRead() throws Exception {
        ChipContent genuine = world.personaliser.genuine(TestStand.SITI, CardMake.of(RadioType.A));
        byte[] photo = genuine.file(ElementaryFile.PHOTO).clone();
        photo[photo.length - 3] ^= 1;
        world.stand.lay(new VirtualKtpEl(genuine.with(ElementaryFile.PHOTO, photo)));

        assertThat(((Distrusted) reader.read(EVERYTHING)).reason()).isEqualTo(Reason.ALTERED);
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    /** Whoever lowers the announcement on its way to the terminal is refused by the chip, which knows its suite. */
    @Test
    void anAnnouncementLoweredOnItsWayIsADistrust() throws Exception {
        ChipContent aes = world.personaliser.genuine(
                TestStand.SITI, CardMake.of(RadioType.A).with(Suite.AES));
        byte[] lowered = PersonaFiles.announcement(CardMake.of(RadioType.A));
        world.stand.lay(new VirtualKtpEl(aes.with(ElementaryFile.COM, lowered)));

        assertThat(((Distrusted) reader.read(TestStand.NONCE)).reason()).isEqualTo(Reason.NOT_AUTHENTIC);
    }

    /** Whoever can make the chip itself speak the weaker suite is found by the security object. */
    @Test
    void aCardThatSpeaksLowerThanItWasSignedIsADistrust() throws Exception {
        ChipContent aes = world.personaliser.genuine(
                TestStand.SITI, CardMake.of(RadioType.A).with(Suite.AES));
        byte[] lowered = PersonaFiles.announcement(CardMake.of(RadioType.A));
        world.stand.lay(new VirtualKtpEl(aes.with(ElementaryFile.COM, lowered)
                .with(world.personaliser.sam().staticKeys(Suite.TRIPLE_DES, aes.uid()))));

        assertThat(((Distrusted) reader.read(TestStand.NONCE)).reason()).isEqualTo(Reason.ALTERED);
    }

    @Test
    void theYoungerHoldCardsWithAesAndTheOlderWith3Des() throws Exception {
        Persona joko = Population.fromSeed(42).persona("joko");
        assertThat(CardMake.of(TestStand.SITI, RadioType.A).suite()).isEqualTo(Suite.AES);
        assertThat(CardMake.of(joko, RadioType.A).suite()).isEqualTo(Suite.TRIPLE_DES);
        for (Persona persona : List.of(TestStand.SITI, joko)) {
            world.stand.lay(persona, CardCondition.GENUINE);
            assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aResponseLongerThanTheCardAnnouncedIsSomebodyElses(Suite suite) throws Exception {
        CardMake make = CardMake.of(RadioType.A).with(suite);
        ChipContent genuine = world.personaliser.genuine(TestStand.SITI, make);
        byte[] announced = PersonaFiles.announcement(make.withShortApdus());
        byte[] padded = new byte[257];
        VirtualKtpEl chip = new VirtualKtpEl(genuine.with(ElementaryFile.COM, announced));
        world.stand.lay(chip.answering(command -> {
            byte[] answer = chip.answer(command);
            boolean secured = (command[0] & 0x0C) == 0x0C;
            return secured ? Bytes.concat(padded, answer) : answer;
        }));

        assertThat(reader.read(TestStand.NONCE)).isEqualTo(new Distrusted(Reason.NOT_AUTHENTIC, "secure-messaging"));
    }

    @ParameterizedTest
    @EnumSource(Suite.class)
    void aCopyWithoutTheChipsKeyIsAClone(Suite suite) throws Exception {
        lay(CardCondition.CLONE, CardMake.of(RadioType.A).with(suite));

        assertThat(((Distrusted) reader.read(TestStand.NONCE)).reason()).isEqualTo(Reason.CLONED);
    }

    private void lay(CardCondition condition, CardMake make) throws IOException {
        world.stand.lay(world.personaliser.card(TestStand.SITI, condition, make));
    }
}
