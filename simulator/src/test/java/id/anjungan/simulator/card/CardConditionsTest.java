// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import id.anjungan.simulator.card.ReadingStand.Open;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What may be wrong with a card, and what each profile's read comes to. */
class CardConditionsTest {
    @TempDir
    static Path state;

    static Stream<Arguments> conditions() {
        ReadingStand reference = ReadingStand.reference();
        ReadingStand observed = ReadingStand.observed();
        Stream<Arguments> either = Stream.of(reference, observed)
                .flatMap(stand -> Stream.of(
                        Arguments.of(stand, CardCondition.DEAD, new CardReading.Dead()),
                        Arguments.of(stand, CardCondition.FOREIGN, new CardReading.NotAKtpEl()),
                        Arguments.of(
                                stand,
                                CardCondition.FORGED_KEYS,
                                new Distrusted(Reason.NOT_AUTHENTIC, "terminal-refused")),
                        Arguments.of(stand, CardCondition.GARBLED, new CardReading.Unreadable())));
        Stream<Arguments> each = Stream.of(
                Arguments.of(reference, CardCondition.CLONE, new Distrusted(Reason.CLONED, "proof")),
                Arguments.of(reference, CardCondition.ALTERED, new Distrusted(Reason.ALTERED, "biodata")),
                Arguments.of(reference, CardCondition.OTHER_SIGNER, new Distrusted(Reason.SIGNER_UNKNOWN, "issuer")),
                Arguments.of(observed, CardCondition.CLONE, new Distrusted(Reason.NOT_AUTHENTIC, "card-token")),
                Arguments.of(observed, CardCondition.ALTERED, new Distrusted(Reason.ALTERED, "signature")),
                Arguments.of(observed, CardCondition.OTHER_SIGNER, new Distrusted(Reason.ALTERED, "signature")));
        return Stream.concat(either, each);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void hasItsOutcomeAndTheNextCardIsReadAgain(ReadingStand stand, CardCondition condition, CardReading outcome)
            throws Exception {
        try (Open world = stand.opener().over(state)) {
            world.stand().lay(TestStand.SITI, condition);
            assertThat(world.reader().read(TestStand.NONCE)).isEqualTo(outcome);

            world.stand().lay(TestStand.SITI, CardCondition.GENUINE);
            assertThat(world.reader().read(TestStand.NONCE)).isInstanceOf(Authentic.class);
        }
    }
}
