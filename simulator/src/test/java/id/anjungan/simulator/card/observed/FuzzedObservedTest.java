// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card.observed;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardRequest;
import id.anjungan.core.identity.CitizenCard;
import id.anjungan.simulator.card.CardCondition;
import id.anjungan.simulator.card.CardStand;
import id.anjungan.simulator.card.CardWorkshop;
import id.anjungan.simulator.card.RadioType;
import id.anjungan.simulator.card.SamChip;
import id.anjungan.simulator.card.VirtualChip;
import id.anjungan.simulator.people.Persona;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole reads, in which card or SAM answer damaged at any moment: values and faults, and never another's card. */
class FuzzedObservedTest {
    /** Five hundred with {@code -Plong}, else a tenth of it, as parsers get. */
    private static final int READS = Integer.getInteger("adm.inputs", 100_000) / 2_000;

    @TempDir
    Path state;

    @Test
    void aDamagedCardIsReadAsItselfOrNotAtAll() throws Exception {
        try (ObservedStand world = new ObservedStand(state)) {
            CardReader reader = world.reader();
            VirtualChip genuine = world.workshop.card(ObservedStand.SITI, CardCondition.GENUINE);
            HostileChip hostile = new HostileChip(genuine, new SplittableRandom(1));
            List<CardReading> readings = new ArrayList<>();
            for (int i = 0; i < READS; i++) {
                world.stand.lay(hostile);
                CardReading reading = reader.read(CardRequest.forOfficer(ObservedStand.NONCE));
                readings.add(reading);
                if (reading instanceof Authentic read) {
                    assertIsSiti(read.card());
                }
            }
            assertThat(readings).anyMatch(one -> !(one instanceof Authentic));
            hostile.hostile(false);
            assertThat(reader.read(ObservedStand.NONCE)).isInstanceOf(Authentic.class);
            reader.close();
        }
    }

    @Test
    void aDamagedSamIsAFaultOrItsWord() throws Exception {
        List<HostileChip> sams = new ArrayList<>();
        try (ObservedStand world = new ObservedStand(state, workshop -> hostileSam(workshop, sams))) {
            CardReader reader = world.reader();
            int faults = 0;
            for (int i = 0; i < READS; i++) {
                world.stand.lay(ObservedStand.SITI, CardCondition.GENUINE);
                faults += faulty(world.stand, reader) ? 1 : 0;
            }
            assertThat(faults).isPositive();
            sams.get(0).hostile(false);
            reader.close();
            assertThat(world.reader().read(ObservedStand.NONCE)).isInstanceOf(Authentic.class);
        }
    }

    private static boolean faulty(CardStand stand, CardReader reader) {
        try {
            assertThat(reader.read(ObservedStand.NONCE)).isNotNull();
            assertThat(stand.cardLies()).isTrue();
            return false;
        } catch (CardReaderFault fault) {
            assertThat(fault.kind()).isIn(CardReaderFault.Kind.SAM_REFUSED, CardReaderFault.Kind.SAM_MISSING);
            return true;
        }
    }

    private static void assertIsSiti(CitizenCard card) {
        assertThat(card.nik().digits()).isEqualTo(ObservedStand.SITI.nik());
        assertThat(card.name()).isEqualTo(ObservedStand.SITI.name());
    }

    private static CardWorkshop hostileSam(CardWorkshop workshop, List<HostileChip> sams) {
        return new CardWorkshop() {
            @Override
            public VirtualChip card(Persona persona, CardCondition condition, RadioType type) throws IOException {
                return workshop.card(persona, condition, type);
            }

            @Override
            public SamChip samChip() {
                sams.add(new HostileChip(workshop.samChip(), new SplittableRandom(2)));
                return sams.get(0);
            }

            @Override
            public Map<String, String> settings() {
                return workshop.settings();
            }
        };
    }
}
