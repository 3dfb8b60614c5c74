// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjungan.drivers.pcsc.RecordingLine.Exchange;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {
    @ParameterizedTest
    @CsvSource({
        "00A4040C08F041444D52454631, 00A4040C08F041444D52454631",
        "00A40000027F0A, 00A40000027F0A",
        "FFCA000000, FFCA000000",
        "0084000008, 0084000008",
        "00820000050102030405, 0082000005[5]",
        "0082000002010228, 0082000002[2]28",
        "0CB09D000D970100, 0CB09D00[4]",
        "0CA4040C02ABCD00, 0CA4040C02[2]00",
        "00880000000003AABBCC0000, 00880000000003[3]0000",
        "00B0000000FFFF, 00B0000000FFFF",
        "00B00000, 00B00000",
        "008200000501, 00820000[2]"
    })
    void ofACommandNothingStaysButWhatSelects(String command, String redacted) {
        assertThat(Redactor.command(Hex.bytes(command))).isEqualTo(redacted);
    }

    @ParameterizedTest
    @CsvSource({
        "FFCA000000, 80112233445566779000, [8] 9000",
        "0084000008, 0102030405060708 9000, [8] 9000",
        "00B09E0000, 6007800101810208006282, 6007800101810208 00 6282",
        "00B0810000, 61038001319000, 61038001[1] 9000",
        "00B0810000, 61058001319000, [5] 9000",
        "00B0810000, 22393930319000, [5] 9000",
        "0CB0810000, 61038001319000, [5] 9000",
        "00A4040C02AAAA, 6F039A01419000, [5] 9000",
        "0082000000, 6982, 6982"
    })
    void ofAnAnswerTheStructureOfFreeFilesStaysAndTheStatus(String command, String answer, String redacted) {
        String shown = Redactor.response(Hex.bytes(command), Hex.bytes(answer.replace(" ", "")));
        assertThat(shown.replace(" ", "")).isEqualTo(redacted.replace(" ", ""));
    }

    @Test
    void whatWasWrittenIsReadAgainAndReplaysItsFraming() throws Exception {
        byte[] challenge = Hex.bytes("0084000008");
        byte[] token = Hex.bytes("0082000003AABBCC03");
        Transcript written = new Transcript(
                Map.of("reader", "Reader 00"),
                List.of(
                        new Exchange(challenge, Hex.bytes("01020304050607089000"), Duration.ofMillis(37)),
                        new Exchange(token, Hex.bytes("1122339000"), Duration.ofMillis(3))));
        assertThat(written.lines())
                .containsExactly(
                        "# adm card transcript 1",
                        "# reader: Reader 00",
                        "> 0084000008",
                        "< [8] 9000  # 50 ms",
                        "> 0082000003[3]03",
                        "< [3] 9000  # 5 ms");

        Transcript read = Transcript.parse(written.lines());
        assertThat(read.notes()).containsEntry("reader", "Reader 00");
        ReplayingLine replay = read.replay();
        assertThat(replay.exchange(challenge)).isEqualTo(Hex.bytes("00000000000000009000"));
        assertThat(replay.exchange(Hex.bytes("000082000003FFFFFF03".substring(2))))
                .hasSize(5);
        assertThat(replay.isOver()).isTrue();
    }

    @Test
    void aCommandOfAnotherShapeIsNotAnswered() {
        Transcript one = Transcript.parse(List.of("> 0084000008", "< [8] 9000"));
        assertThatThrownBy(() -> one.replay().exchange(Hex.bytes("0084000010"))).isInstanceOf(LineBroken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> 00B", "> 00GG", "< 9000", "anything", "> [99999999]"})
    void whatIsNoTranscriptIsRefusedByLine(String line) {
        assertThatThrownBy(() -> Transcript.parse(List.of("# adm card transcript 1", line)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    /** Whatever a card answers to whatever command: no run of its text survives. */
    @Test
    void noTextOfACardSurvives() {
        Random lot = new Random(7);
        byte[] text = "9901014501850001 SITI RAHAYU".getBytes(StandardCharsets.US_ASCII);
        for (int round = 0; round < 20_000; round++) {
            byte[] answer = new byte[text.length + 2 + lot.nextInt(6)];
            lot.nextBytes(answer);
            System.arraycopy(text, 0, answer, answer.length - 2 - text.length, text.length);
            byte[] command = new byte[5];
            lot.nextBytes(command);
            command[0] = 0;
            command[1] = (byte) 0xB0;
            assertThat(Redactor.response(command, answer)).doesNotContain("393930313031", "53495449");
        }
    }
}
