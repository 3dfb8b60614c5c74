// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.drivers.pcsc.CardProcedure;
import id.anjungan.drivers.pcsc.LineBroken.Reason;
import id.anjungan.drivers.pcsc.PcscCardReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The line breaks at every moment of a read: what a killed service, a reader or a SAM does is a fault, and never a
 * card that is not believed.
 */
class BrokenLineTest {
    private static final int APDUS_OF_A_READ = 10;

    @TempDir
    static Path state;

    @ParameterizedTest
    @CsvSource({"SLOT_GONE, GONE", "SLOT_TAKEN, GONE", "SILENT, SILENT"})
    void whatTheMachineDoesIsAFault(Reason reason, CardReaderFault.Kind kind) throws Exception {
        try (TestStand world = new TestStand(state)) {
            world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
            for (int k = 1; k <= APDUS_OF_A_READ; k++) {
                CardReader reader = breaking(world, k, reason);
                assertThatThrownBy(() -> reader.read(TestStand.NONCE))
                        .isInstanceOfSatisfying(
                                CardReaderFault.class,
                                fault -> assertThat(fault.kind()).isEqualTo(kind));
                reader.close();
            }
        }
    }

    @Test
    void whatTheCardDoesIsNoDistrustEither() throws Exception {
        try (TestStand world = new TestStand(state)) {
            world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
            for (int k = 1; k <= APDUS_OF_A_READ; k++) {
                assertThat(breaking(world, k, Reason.CARD_LIFTED).read(TestStand.NONCE))
                        .isEqualTo(new CardReading.Lifted());
                assertThat(breaking(world, k, Reason.CARD_MUTE).read(TestStand.NONCE))
                        .isEqualTo(new CardReading.Unreadable());
            }
            assertThat(breaking(world, APDUS_OF_A_READ + 1, Reason.SLOT_GONE).read(TestStand.NONCE))
                    .isInstanceOf(Authentic.class);
        }
    }

    /** Counts the question for the UID too, which the reader answers. */
    private static CardReader breaking(TestStand world, int at, Reason reason) throws Exception {
        CardProcedure procedure = world.procedure().over(card -> card.over(line -> new BreakingLine(line, at, reason)));
        return new PcscCardReader(world.source, TestStand.CARD_SLOT, procedure);
    }
}
