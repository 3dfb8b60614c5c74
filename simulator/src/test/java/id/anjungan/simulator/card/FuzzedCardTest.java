// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.hostile.Mutation;
import id.anjungan.drivers.ktpel.Announcement;
import id.anjungan.drivers.ktpel.CountrySigners;
import id.anjungan.drivers.ktpel.ElementaryFile;
import id.anjungan.drivers.ktpel.Malformed;
import id.anjungan.drivers.ktpel.SecurityObject;
import id.anjungan.drivers.ktpel.Tlv;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a card answers, the reader ends in a value of its own; and no damage makes anybody else of a citizen. A
 * thrown exception of another kind fails the test by itself.
 */
class FuzzedCardTest {
    private static final long SEED = 20_261_120;
    private static final int FILES = Boolean.getBoolean("adm.long") ? 200_000 : 20_000;
    private static final int READS = Boolean.getBoolean("adm.long") ? 10_000 : 500;

    private static final int STANDS = (int) ReadingStand.all().count();

    @TempDir
    static Path state;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Mutation mutation = new Mutation(random);

    static Stream<ReadingStand> stands() {
        return ReadingStand.all();
    }

    /** No fault of reader or SAM either: a card can do nothing about them. */
    @ParameterizedTest
    @MethodSource("stands")
    void damagedAnswersEndInAValue(ReadingStand stand) throws Exception {
        try (ReadingStand.Open world = stand.opener().over(state)) {
            world.stand().lay(world.card());
            assertThat(world.reader().read(TestStand.NONCE)).isInstanceOf(Authentic.class);
            int whole = world.stand().apdus();
            for (int i = 0; i < READS / STANDS; i++) {
                world.stand().lay(damagedAt(world.card(), random.nextInt(whole + 1)));
                assertNobodyElse(world.reader().read(TestStand.NONCE));
            }
        }
    }

    /** The signer of these cards signs anything, so that damage reaches the parsers behind the signature. */
    @Test
    void damagedFilesUnderAGoodSignatureEndInAValue() throws Exception {
        try (TestStand world = new TestStand(state)) {
            CardReader reader = world.reader();
            KeyPair chip = CardAuthority.keyPair();
            for (int i = 0; i < READS; i++) {
                world.stand.lay(new VirtualKtpEl(damagedContent(world.personaliser, chip)));
                assertThat(reader.read(TestStand.NONCE)).isNotNull();
            }
            reader.close();
        }
    }

    @Test
    void damagedFilesAreParsedOrMalformed() throws Exception {
        CardPersonaliser personaliser;
        try (TestStand world = new TestStand(state)) {
            personaliser = world.personaliser;
        }
        CountrySigners signers = CountrySigners.read(personaliser.authority().anchor());
        byte[] com = PersonaFiles.announcement();
        byte[] sod = personaliser.authority().signer().sign(Map.of(ElementaryFile.COM.group(), com));
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            refused += isRefused(sod, com, signers) ? 1 : 0;
        }
        assertThat(refused).isBetween(FILES / 2, FILES);
    }

    private boolean isRefused(byte[] sod, byte[] com, CountrySigners signers) {
        byte[] damaged = mutation.of(sod);
        try {
            Tlv.sizeFromHeader(damaged);
            SecurityObject object = SecurityObject.parse(damaged);
            Announcement.parse(mutation.of(com));
            return !signers.issued(object.signer()) || !object.isIntact();
        } catch (Malformed e) {
            return true;
        }
    }

    private ChipContent damagedContent(CardPersonaliser personaliser, KeyPair chip) throws Exception {
        byte[] uid = {4, 1, 2, 3, 4, 5, 6};
        Map<ElementaryFile, byte[]> plain = Map.of(
                ElementaryFile.COM, PersonaFiles.announcement(),
                ElementaryFile.BIODATA, PersonaFiles.biodata(TestStand.SITI),
                ElementaryFile.TEMPLATES,
                        PersonaFiles.templates(TestStand.SITI, (persona, position) -> TestStand.quickTemplate()),
                ElementaryFile.CHIP_KEY, PersonaFiles.chipKey(chip.getPublic().getEncoded()));
        ElementaryFile[] choice = {ElementaryFile.BIODATA, ElementaryFile.TEMPLATES, ElementaryFile.CHIP_KEY};
        ElementaryFile victim = choice[random.nextInt(choice.length)];
        Map<Integer, byte[]> files = new HashMap<>();
        Map<Integer, byte[]> covered = new HashMap<>();
        for (Map.Entry<ElementaryFile, byte[]> file : new TreeMap<>(plain).entrySet()) {
            byte[] bytes = file.getKey() == victim ? mutation.of(file.getValue()) : file.getValue();
            files.put(file.getKey().identifier(), bytes);
            covered.put(file.getKey().group(), bytes);
        }
        files.put(
                ElementaryFile.SECURITY_OBJECT.identifier(),
                personaliser.authority().signer().sign(covered));
        return new ChipContent(RadioType.A, uid, personaliser.sam().staticKeys(uid), files, chip.getPrivate());
    }

    private static void assertNobodyElse(CardReading reading) {
        if (reading instanceof Authentic authentic) {
            assertThat(authentic.card().nik().digits()).isEqualTo(TestStand.SITI.nik());
            assertThat(authentic.card().name()).isEqualTo(TestStand.SITI.name());
        }
    }

    private VirtualChip damagedAt(VirtualChip genuine, int victim) {
        return new VirtualChip() {
            private int answers;

            @Override
            public byte[] powerUp() {
                return genuine.powerUp();
            }

            @Override
            public byte[] uid() {
                return victim == 0 ? mutation.of(genuine.uid()) : genuine.uid();
            }

            @Override
            public byte[] answer(byte[] command) {
                byte[] answer = genuine.answer(command);
                return ++answers == victim ? mutation.of(answer) : answer;
            }
        };
    }
}
