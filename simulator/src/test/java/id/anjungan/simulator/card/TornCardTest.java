// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.simulator.card.ReadingStand.Open;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
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
        afterEachApdu(stand, world -> world.stand().lift());
    }

    @ParameterizedTest
    @MethodSource("stands")
    void anotherCardInItsPlaceAfterAnyApduIsNotReadOnWith(ReadingStand stand) throws Exception {
        afterEachApdu(stand, world -> world.stand().lay(world.another()));
    }

    private static void afterEachApdu(ReadingStand stand, Consumer<Open> tearing) throws Exception {
        try (Open world = stand.opener().over(state)) {
            int whole = read(world);
            assertThat(whole).isGreaterThan(5);
            for (int k = 1; k < whole; k++) {
                int after = k;
                world.stand().onCardApdu(count -> {
                    if (count == after) {
                        world.stand().onCardApdu(others -> {});
                        tearing.accept(world);
                    }
                });
                world.stand().lay(world.card());
                assertThat(world.reader().read(TestStand.NONCE))
                        .as("after %d", k)
                        .isEqualTo(new CardReading.Lifted());
                assertThat(read(world)).isEqualTo(whole);
            }
        }
    }

    /** The card goes while it works on an answer, which nobody hears any more. */
    @ParameterizedTest
    @MethodSource("stands")
    void tornOffWithinAnyExchangeItIsLifted(ReadingStand stand) throws Exception {
        try (Open world = stand.opener().over(state)) {
            int whole = read(world);
            for (int k = 1; k <= whole; k++) {
                world.stand().lay(going(world.card(), k, world.stand()::lift));
                assertThat(world.reader().read(TestStand.NONCE))
                        .as("within %d", k)
                        .isEqualTo(new CardReading.Lifted());
            }
            assertThat(read(world)).isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @MethodSource("stands")
    void takenAfterTheLastApduItHasBeenRead(ReadingStand stand) throws Exception {
        try (Open world = stand.opener().over(state)) {
            int whole = read(world);
            world.stand().onCardApdu(count -> {
                if (count == whole) {
                    world.stand().lift();
                }
            });
            assertThat(read(world)).isEqualTo(whole);
            assertThat(world.stand().cardLies()).isFalse();
        }
    }

    /** Reads the whole card, and returns how many APDUs that took. */
    private static int read(Open world) throws Exception {
        world.stand().lay(world.card());
        CardReading reading = world.reader().read(TestStand.NONCE);
        assertThat(reading).isInstanceOfSatisfying(Authentic.class, authentic -> {
            assertThat(authentic.card().nik().digits()).isEqualTo(TestStand.SITI.nik());
            assertThat(authentic.card().name()).isEqualTo(TestStand.SITI.name());
            assertThat(authentic.card().templates())
                    .hasSameSizeAs(TestStand.SITI.fingers())
                    .allSatisfy(template -> assertThat(template.record()).startsWith('F', 'M', 'R', 0));
        });
        return world.stand().apdus();
    }

    /** A chip that is taken away while it answers the command of that number. */
    private static VirtualChip going(VirtualChip chip, int last, Runnable taking) {
        AtomicInteger commands = new AtomicInteger();
        return chip.answering(command -> {
            byte[] answer = chip.answer(command);
            if (commands.incrementAndGet() == last) {
                taking.run();
            }
            return answer;
        });
    }
}
