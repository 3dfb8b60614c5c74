// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.core.device.CardReader;
import id.anjungan.drivers.ktpel.Suite;
import id.anjungan.drivers.pcsc.PcscCardReader;
import id.anjungan.simulator.card.observed.profile.ObservedProfile;
import id.anjungan.simulator.people.Persona;
import id.anjungan.simulator.state.StateFolder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A way in which genuine cards are read: whose chip, with which SAM, by which driver on what reader. */
record ReadingStand(String name, Chips chips, Readers readers) {
    /** Makes the persona's genuine card. */
    interface Chips {
        VirtualChip of(TestStand world, Persona persona) throws IOException;
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
                new ReadingStand("ADM-REF-1, AES", made(usual.with(Suite.AES)), TestStand::reader),
                new ReadingStand("KTPEL-OBSERVED", ReadingStand::observed, ReadingStand::observedReader));
    }

    private static Chips made(CardMake make) {
        return (world, persona) -> world.personaliser.card(persona, CardCondition.GENUINE, make);
    }

    private static VirtualChip observed(TestStand world, Persona persona) throws IOException {
        return workshop(world).card(persona, CardCondition.GENUINE, RadioType.B);
    }

    private static CardWorkshop workshop(TestStand world) throws IOException {
        return CardWorkshop.open(
                ObservedProfile.NAME, new StateFolder(world.state), (who, position) -> TestStand.quickTemplate());
    }

    private static CardReader observedReader(TestStand world) throws IOException {
        CardWorkshop workshop = workshop(world);
        world.stand.insertSam(workshop.samChip());
        Map<String, String> settings = new HashMap<>(workshop.settings());
        settings.put("card.sam", "Simulator 01");
        return new PcscCardReader(world.source, TestStand.CARD_SLOT, new ObservedProfile().procedure(settings));
    }

    @Override
    public String toString() {
        return name;
    }
}
