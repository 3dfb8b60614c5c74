// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.device.CardReader;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.simulator.card.observed.CardGeneration;
import id.anjungan.simulator.card.observed.ObservedStand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A way in which genuine cards are read: whose chip, with which SAM, by which driver on what reader. */
record ReadingStand(String name, Opener opener) {
    /** Sets it up over a state folder. */
    interface Opener {
        Open over(Path state) throws IOException;
    }

    /**
     * One that is set up.
     *
     * @param card the card of {@link TestStand#SITI}
     * @param another somebody else's, of the same make
     */
    record Open(AutoCloseable world, CardStand stand, CardReader reader, VirtualChip card, VirtualChip another)
            implements AutoCloseable {
        @Override
        public void close() throws Exception {
            reader.close();
            world.close();
        }
    }

    /** All that the drivers know. */
    static Stream<ReadingStand> all() {
        CardMake usual = CardMake.of(RadioType.A);
        return Stream.of(
                reference("ADM-REF-1, 3DES", usual, TestStand::reader),
                reference("ADM-REF-1, 3DES, short APDUs", usual.withShortApdus(), TestStand::shortReader),
                reference("ADM-REF-1, AES", usual.with(Suite.AES), TestStand::reader),
                observed("KTPEL-OBSERVED, new, type A", RadioType.A, CardGeneration.NEW),
                observed("KTPEL-OBSERVED, old, type B", RadioType.B, CardGeneration.OLD));
    }

    /** The usual one of ADM-REF-1. */
    static ReadingStand reference() {
        return reference("ADM-REF-1", CardMake.of(RadioType.A), TestStand::reader);
    }

    /** The usual one of KTPEL-OBSERVED. */
    static ReadingStand observed() {
        return observed("KTPEL-OBSERVED", RadioType.A, CardGeneration.NEW);
    }

    private interface Readers {
        CardReader over(TestStand world) throws IOException;
    }

    private static ReadingStand reference(String name, CardMake make, Readers readers) {
        return new ReadingStand(name, state -> {
            TestStand world = new TestStand(state);
            return new Open(
                    world,
                    world.stand,
                    readers.over(world),
                    world.personaliser.card(TestStand.SITI, CardCondition.GENUINE, make),
                    world.personaliser.card(TestStand.DEWI, CardCondition.GENUINE, make));
        });
    }

    private static ReadingStand observed(String name, RadioType type, CardGeneration generation) {
        return new ReadingStand(name, state -> {
            ObservedStand world = new ObservedStand(state);
            return new Open(
                    world,
                    world.stand,
                    world.reader(),
                    world.workshop.card(TestStand.SITI, CardCondition.GENUINE, type, generation),
                    world.workshop.card(TestStand.DEWI, CardCondition.GENUINE, type, generation));
        });
    }

    @Override
    public String toString() {
        return name;
    }
}
