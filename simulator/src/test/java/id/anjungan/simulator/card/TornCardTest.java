// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import java.nio.file.Path;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The card leaves at every moment of a read, in every profile. A torn read is a value without data; the same reader
 * reads the next card whole.
 */
class TornCardTest {
    @TempDir
    static Path state;

    static Stream<ReadingStand> stands() {
        return ReadingStand.all();
    }

    @ParameterizedTest
    @MethodSource("stands")
    void tornOffAfterAnyApduItIsLiftedAndTheNextTapReadsTheWholeCard(ReadingStand stand) throws Exception {
        onEachApdu(stand, (world, chip) -> count -> world.stand.lift());
    }

    @ParameterizedTest
    @MethodSource("stands")
    void anotherCardInItsPlaceAfterAnyApduIsNotReadOnWith(ReadingStand stand) throws Exception {
        onEachApdu(stand, (world, chip) -> count -> world.stand.lay(chip));
    }

    /** What happens to the card when the wanted APDU has been answered. */
    private interface Tearing {
        IntConsumer with(TestStand world, VirtualChip another);
    }

    private static void onEachApdu(ReadingStand stand, Tearing tearing) throws Exception {
        try (TestStand world = new TestStand(state)) {
            CardReader reader = stand.readers().over(world);
            VirtualChip chip = stand.chips().of(world, TestStand.SITI);
            IntConsumer torn = tearing.with(world, stand.chips().of(world, TestStand.DEWI));
            int whole = read(world, reader, chip);
            assertThat(whole).isGreaterThan(5);
            for (int k = 1; k < whole; k++) {
                int after = k;
                world.stand.onCardApdu(count -> {
                    if (count == after) {
                        world.stand.onCardApdu(others -> {});
                        torn.accept(count);
                    }
                });
                world.stand.lay(chip);
                assertThat(reader.read(TestStand.NONCE)).as("after %d", k).isEqualTo(new CardReading.Lifted());
                assertThat(read(world, reader, chip)).isEqualTo(whole);
            }
            reader.close();
        }
    }

    /** The card goes while it works on an answer, which nobody hears any more. */
    @ParameterizedTest
    @MethodSource("stands")
    void tornOffWithinAnyExchangeItIsLifted(ReadingStand stand) throws Exception {
        try (TestStand world = new TestStand(state)) {
            CardReader reader = stand.readers().over(world);
            VirtualChip chip = stand.chips().of(world, TestStand.SITI);
            int whole = read(world, reader, chip);
            for (int k = 1; k <= whole; k++) {
                world.stand.lay(new GoingChip(chip, k, world.stand::lift));
                assertThat(reader.read(TestStand.NONCE)).as("within %d", k).isEqualTo(new CardReading.Lifted());
            }
            assertThat(read(world, reader, chip)).isEqualTo(whole);
            reader.close();
        }
    }

    @ParameterizedTest
    @MethodSource("stands")
    void takenAfterTheLastApduItHasBeenRead(ReadingStand stand) throws Exception {
        try (TestStand world = new TestStand(state)) {
            CardReader reader = stand.readers().over(world);
            VirtualChip chip = stand.chips().of(world, TestStand.SITI);
            int whole = read(world, reader, chip);
            world.stand.onCardApdu(count -> {
                if (count == whole) {
                    world.stand.lift();
                }
            });
            assertThat(read(world, reader, chip)).isEqualTo(whole);
            assertThat(world.stand.cardLies()).isFalse();
            reader.close();
        }
    }

    /** Reads the whole card, and returns how many APDUs that took. */
    private static int read(TestStand world, CardReader reader, VirtualChip chip) throws Exception {
        world.stand.lay(chip);
        CardReading reading = reader.read(TestStand.NONCE);
        assertThat(reading).isInstanceOfSatisfying(Authentic.class, authentic -> {
            assertThat(authentic.card().nik().digits()).isEqualTo(TestStand.SITI.nik());
            assertThat(authentic.card().templates())
                    .hasSameSizeAs(TestStand.SITI.fingers())
                    .allSatisfy(template -> assertThat(template.record()).isEqualTo(TestStand.quickTemplate()));
        });
        return world.stand.apdus();
    }

    /** A chip that is taken away while it answers the command of that number. */
    private static final class GoingChip implements VirtualChip {
        private final VirtualChip chip;
        private final int last;
        private final Runnable taking;
        private int commands;

        GoingChip(VirtualChip chip, int last, Runnable taking) {
            this.chip = chip;
            this.last = last;
            this.taking = taking;
        }

        @Override
        public byte[] powerUp() {
            return chip.powerUp();
        }

        @Override
        public byte[] uid() {
            return chip.uid();
        }

        @Override
        public byte[] answer(byte[] command) {
            byte[] answer = chip.answer(command);
            if (++commands == last) {
                taking.run();
            }
            return answer;
        }
    }
}
