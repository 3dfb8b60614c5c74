// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.device.CardReaderFault;
import id.anjungan.core.hostile.HostileInputs;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.drivers.pcsc.OneChip;
import id.anjungan.drivers.pcsc.PcscStation;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A SAM that answers anything is refused, with the fault that says so; or its answer is of the right length. */
class HostileSamTest {
    private byte[] next = Hex.bytes("9000");

    @Test
    void answersAreTakenOrTheSamIsRefused() throws Exception {
        try (PcscStation station = new PcscStation(new OneChip(command -> next))) {
            PcscSam sam = new PcscSam(Pattern.compile("One Chip"));
            next = Hex.bytes("019000");
            sam.open(station);
            HostileInputs.feed(input -> take(sam, input), new byte[42], withStatus(40), withStatus(8));
        }
    }

    private void take(PcscSam sam, byte[] answer) {
        next = answer;
        try {
            assertThat(sam.terminalToken(Suite.TRIPLE_DES, new byte[7], new byte[8]))
                    .hasSize(40);
            sam.sessionKeys(new byte[40])
                    .ifPresent(keys -> assertThat(keys.enc()).hasSize(16));
        } catch (CardReaderFault fault) {
            assertThat(fault.kind()).isEqualTo(CardReaderFault.Kind.SAM_REFUSED);
        }
    }

    private static byte[] withStatus(int length) {
        byte[] answer = new byte[length + 2];
        answer[length] = (byte) 0x90;
        return answer;
    }
}
