// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.hostile.HostileInputs;
import id.anjungan.drivers.pcsc.ApduLine;
import id.anjungan.drivers.pcsc.CardContact;
import id.anjungan.drivers.pcsc.Hex;
import id.anjungan.drivers.pcsc.LineBroken;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A file that a card gives in pieces of its own choosing. */
class HostileFileTest {
    private static final int LONGEST_FILE = 0x7FFF;

    @Test
    void aFileIsReadInAtMostAsManyExchangesAsItHasBytes() {
        HostileInputs.feed(
                input -> {
                    Pieces pieces = new Pieces(input);
                    try {
                        byte[] file = ElementaryFile.BIODATA.read(new Conversation(new CardContact(pieces, 256)));
                        assertThat(file).hasSizeLessThanOrEqualTo(LONGEST_FILE);
                        assertThat(pieces.exchanges).isLessThanOrEqualTo(file.length + 1);
                    } catch (Malformed expected) {
                        assertThat(pieces.exchanges).isLessThanOrEqualTo(input.length + 1);
                    }
                },
                Hex.bytes("0861820010000102030405060708090A0B0C0D0E0F"),
                Hex.bytes("ff6130000102030405060708090A0B0C0D0E0F101112131415"));
    }

    /** Gives as many of the bytes as each piece's first one says, with a good status word, until there are none. */
    private static final class Pieces implements ApduLine {
        private final byte[] bytes;
        private int at;
        private int exchanges;

        Pieces(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public byte[] exchange(byte[] command) throws LineBroken {
            exchanges++;
            int length = at < bytes.length ? Math.min(bytes[at] & 0xFF, bytes.length - at - 1) : 0;
            byte[] piece = Arrays.copyOfRange(bytes, Math.min(at + 1, bytes.length), at + 1 + length + 2);
            at += 1 + length;
            piece[length] = (byte) 0x90;
            piece[length + 1] = 0;
            return piece;
        }

        @Override
        public void close() {}
    }
}
