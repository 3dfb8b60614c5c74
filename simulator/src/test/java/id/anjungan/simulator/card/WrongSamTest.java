// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.core.device.CardReader;
import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.device.CardReading;
import id.anjungan.core.device.CardReading.Authentic;
import id.anjungan.core.device.CardReading.Distrusted;
import id.anjungan.core.device.CardReading.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A SAM that answers wrongly opens no session; whether card or SAM is to blame is told as far as it can be. */
class WrongSamTest {
    private static final int BEGIN = 0x10;
    private static final int FINISH = 0x12;

    @TempDir
    static Path state;

    private TestStand world;
    private CardReader reader;

    @BeforeEach
    void open() throws IOException {
        world = new TestStand(state);
        world.stand.lay(TestStand.SITI, CardCondition.GENUINE);
        reader = world.reader();
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        world.close();
    }

    @Test
    void aSamOfAnotherMasterKeyIsRefusedByTheCard() throws Exception {
        world.stand.insertSam(new VirtualSam(new SoftSam(new byte[32])));

        assertThat(reader.read(TestStand.NONCE)).isEqualTo(distrusted("terminal-refused"));
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of("a token that was not made with the keys", BEGIN, flipped(0), "terminal-refused"),
                Arguments.of("session keys that are not the card's", FINISH, flipped(20), "secure-messaging"),
                Arguments.of("a counter that is not the card's", FINISH, flipped(39), "secure-messaging"),
                Arguments.of("a card that it does not know", FINISH, status(0x6300), "card-token"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aLieOpensNoSession(String lie, int instruction, UnaryOperator<byte[]> answer, String flaw) throws Exception {
        world.stand.insertSam(lying(new VirtualSam(world.personaliser.sam()), instruction, answer));

        assertThat(reader.read(TestStand.NONCE)).as(lie).isEqualTo(distrusted(flaw));

        world.stand.insertSam(new VirtualSam(world.personaliser.sam()));
        assertThat(reader.read(TestStand.NONCE)).isInstanceOf(Authentic.class);
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("no token", BEGIN, status(0x9000)),
                Arguments.of("a token cut off", BEGIN, cut(12)),
                Arguments.of("an error at the beginning", BEGIN, status(0x6300)),
                Arguments.of("an answer without a status word", BEGIN, (UnaryOperator<byte[]>) bytes -> new byte[1]),
                Arguments.of("keys cut off", FINISH, cut(8)),
                Arguments.of("an error at the end", FINISH, status(0x6985)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void nonsenseIsTheSamsFaultAndNotTheCards(String what, int instruction, UnaryOperator<byte[]> answer) {
        world.stand.insertSam(lying(new VirtualSam(world.personaliser.sam()), instruction, answer));

        assertThatThrownBy(() -> reader.read(TestStand.NONCE))
                .as(what)
                .isInstanceOfSatisfying(
                        CardReaderFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(CardReaderFault.Kind.SAM_REFUSED));
    }

    private static CardReading distrusted(String flaw) {
        return new Distrusted(Reason.NOT_AUTHENTIC, flaw);
    }

    private static UnaryOperator<byte[]> flipped(int at) {
        return answer -> {
            byte[] other = answer.clone();
            other[at] ^= 2;
            return other;
        };
    }

    private static UnaryOperator<byte[]> status(int status) {
        return answer -> Answer.status(status).encoded();
    }

    /** The data end sooner; the status word is good. */
    private static UnaryOperator<byte[]> cut(int length) {
        return answer -> Answer.of(Arrays.copyOf(answer, length)).encoded();
    }

    /** Answers one instruction otherwise than a SAM does. */
    private static VirtualChip lying(VirtualChip sam, int instruction, UnaryOperator<byte[]> lie) {
        return sam.answering(command -> {
            byte[] answer = sam.answer(command);
            return (command[1] & 0xFF) == instruction ? lie.apply(answer) : answer;
        });
    }
}
