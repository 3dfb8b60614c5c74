// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjungan.core.biometric.FingerTemplate;
import id.anjungan.core.hostile.HostileInputs;
import id.anjungan.drivers.pcsc.Hex;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each parser of what a card answers, fed with what no card answers: it says what it is, or that it is malformed, and
 * nothing else.
 */
class HostileCardTest {
    private static final byte[] BIODATA = Tlv.of(
                    0x61, text(0x80, "9971015203900001"), text(0x81, "SITI CONTOH"), text(0x82, "Surabaya"))
            .encoded();
    private static final byte[] ANNOUNCEMENT = Tlv.of(
                    0x60,
                    text(0x5F01, "0107"),
                    new Tlv(0x5C, new byte[] {0x61, 0x63, 0x6F, 0x77}),
                    new Tlv(0x80, new byte[] {1}),
                    new Tlv(0x81, new byte[] {8, 0}))
            .encoded();
    private static final byte[] TEMPLATES = Tlv.of(
                    0x63, Tlv.of(0x7F61, new Tlv(2, new byte[] {2}), template(2), template(7)))
            .encoded();

    private static final int LONGEST_DATA = 65_536;

    private static Tlv text(int tag, String text) {
        return new Tlv(tag, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Tlv template(int position) {
        byte[] record = Arrays.copyOf("FMR\0 20\0".getBytes(StandardCharsets.US_ASCII), 408);
        Tlv header = Tlv.of(0xA1, new Tlv(0x81, new byte[] {8}), new Tlv(0x82, new byte[] {(byte) position}));
        return Tlv.of(0x7F60, header, new Tlv(0x5F2E, record));
    }

    /** What a parser takes apart, or {@link Malformed}. */
    private interface Taken {
        void from(byte[] input) throws Malformed;
    }

    private static HostileInputs.Parser orMalformed(Taken parser) {
        return input -> {
            try {
                parser.from(input);
            } catch (Malformed expected) {
                assertThat(expected.getMessage()).isNotEmpty();
            }
        };
    }

    @Test
    void dataObjects() {
        HostileInputs.feed(
                orMalformed(input -> {
                    assertThat(Tlv.sizeFromHeader(input)).isPositive();
                    for (Tlv object : Tlv.parseAll(input)) {
                        object.find(0x81);
                    }
                }),
                BIODATA,
                TEMPLATES);
    }

    @Test
    void announcements() {
        HostileInputs.feed(orMalformed(Announcement::parse), ANNOUNCEMENT);
    }

    @Test
    void biodata() {
        HostileInputs.feed(
                orMalformed(input -> assertThat(Biodata.parse(input).name()).isNotEmpty()), BIODATA);
    }

    @Test
    void templates() {
        HostileInputs.feed(
                orMalformed(input -> {
                    List<FingerTemplate> fingers = TemplateGroup.parse(input);
                    assertThat(fingers).hasSizeLessThanOrEqualTo(10);
                }),
                TEMPLATES);
    }

    /** The record of a face is that of the worked example in {@code docs/perangkat/ktp-el.md}. */
    @Test
    void photos() {
        HostileInputs.feed(
                orMalformed(FaceGroup::parse),
                Hex.bytes("75437F61400201017F603AA1038101025F2E3246414300303130000000003200010000002400000200"
                        + "0000000000000000000000000001000" + "0F001400101000000" + "00FFD8FFD9"));
    }

    @Test
    void responses() {
        HostileInputs.feed(
                orMalformed(
                        input -> assertThat(ResponseApdu.parse(input).data()).hasSize(input.length - 2)),
                Hex.bytes("9000"),
                Hex.bytes("00112233445566776282"));
    }

    @Test
    void securedResponses() {
        for (Suite suite : Suite.values()) {
            MessagingSuite ciphers = suite.under(new byte[16], new byte[16]);
            HostileInputs.feed(
                    orMalformed(input -> new SecureMessaging(ciphers, new byte[suite.blockSize()])
                            .open(new ResponseApdu(input, 0x9000))),
                    Hex.bytes("8709019FF0EC34F9922651990290008E08AD55CC17140B2D"),
                    Hex.bytes("990290008E08FA855A5D4C50A8"));
        }
    }

    /** Behind a checksum that is always right: a chip that is genuine and out of its mind. */
    @Test
    void securedResponsesWithTheRightChecksum() {
        HostileInputs.feed(
                orMalformed(input -> {
                    byte[] cryptogram = new Tlv(0x87, input).encoded();
                    byte[] rest = Hex.bytes("990290008E080000000000000000");
                    byte[] fields = Arrays.copyOf(cryptogram, cryptogram.length + rest.length);
                    System.arraycopy(rest, 0, fields, cryptogram.length, rest.length);
                    new SecureMessaging(new Credulous(), new byte[8]).open(new ResponseApdu(fields, 0x9000));
                }),
                Hex.bytes("01000102030405800000"),
                Hex.bytes("018000000000000000"));
    }

    /** A response of the greatest length, with the ciphers' own work counted. */
    @Test
    void theLongestSecuredResponses() {
        byte[] rest = Hex.bytes("990290008E080000000000000000");
        byte[] cryptogram = new byte[LONGEST_DATA - rest.length - 5 & ~0xF | 1];
        cryptogram[0] = 1;
        byte[] fields = Arrays.copyOf(new Tlv(0x87, cryptogram).encoded(), 4 + cryptogram.length + rest.length);
        System.arraycopy(rest, 0, fields, 4 + cryptogram.length, rest.length);
        for (Suite suite : Suite.values()) {
            MessagingSuite ciphers = suite.under(new byte[16], new byte[16]);
            HostileInputs.feedOneIn(
                    10_000,
                    orMalformed(input -> {
                        byte[] longest = Arrays.copyOf(fields, fields.length + 2);
                        new SecureMessaging(ciphers, new byte[suite.blockSize()]).open(ResponseApdu.parse(longest));
                    }),
                    new byte[1]);
        }
    }

    /** Believes every checksum and deciphers nothing. */
    private static final class Credulous implements MessagingSuite {
        @Override
        public int blockSize() {
            return 8;
        }

        @Override
        public byte[] encrypt(byte[] counter, byte[] blocks) {
            return blocks;
        }

        @Override
        public byte[] decrypt(byte[] counter, byte[] blocks) {
            return blocks;
        }

        @Override
        public byte[] checksum(byte[] counter, byte[] blocks) {
            return new byte[8];
        }
    }
}
