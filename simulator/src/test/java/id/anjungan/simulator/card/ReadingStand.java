// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.device.CardReader;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.util.stream.Stream;

/** A way in which genuine cards are read: whose chip, with which SAM, by which driver on what reader. */
record ReadingStand(String name, Chips chips, Readers readers) {
    /** Makes the persona's genuine card. */
    interface Chips {
        VirtualChip of(CardPersonaliser personaliser, Persona persona) throws IOException;
    }

    /** Makes a reader over the stand, and puts the SAM into its slot that this takes. */
    interface Readers {
        CardReader over(TestStand world) throws IOException;
    }

    /** All that the drivers know. */
    static Stream<ReadingStand> all() {
        CardMake usual = CardMake.of(RadioType.A);
        return Stream.of(
                new ReadingStand("ADM-REF-1, 3DES", made(usual), TestStand::reader),
                new ReadingStand("ADM-REF-1, 3DES, short APDUs", made(usual.withShortApdus()), TestStand::shortReader),
                new ReadingStand("ADM-REF-1, AES", made(usual.with(Suite.AES)), TestStand::reader));
    }

    private static Chips made(CardMake make) {
        return (personaliser, persona) -> personaliser.card(persona, CardCondition.GENUINE, make);
    }

    @Override
    public String toString() {
        return name;
    }
}
