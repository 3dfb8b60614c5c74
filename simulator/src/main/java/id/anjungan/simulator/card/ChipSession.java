// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.card;

import id.anjungan.drivers.ktpel.Malformed;
import id.anjungan.drivers.ktpel.MessagingSuite;
import id.anjungan.drivers.ktpel.Padding;
import id.anjungan.drivers.ktpel.Tlv;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** The chip's end of secure messaging, ICAO 9303-11 §9.8: opens commands, protects responses. */
public final class ChipSession {
    private static final int CRYPTOGRAM = 0x87;
    private static final int EXPECTED = 0x97;
    private static final int STATUS = 0x99;
    private static final int CHECKSUM = 0x8E;

    private final MessagingSuite suite;
    private final byte[] counter;

    public ChipSession(MessagingSuite suite, byte[] counter) {
        this.suite = suite;
        this.counter = counter;
    }

    /** The plain command; empty when it was not made with this session's keys, or not in its turn. */
    public Optional<ReceivedCommand> open(ReceivedCommand secured) {
        count();
        try {
            return opened(secured);
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private Optional<ReceivedCommand> opened(ReceivedCommand secured) throws Malformed {
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        byte[] header = {(byte) secured.cla(), (byte) secured.ins(), (byte) secured.p1(), (byte) secured.p2()};
        covered.writeBytes(Padding.add(header, suite.blockSize()));
        byte[] data = new byte[0];
        byte[] checksum = new byte[0];
        int expected = 0;
        for (Tlv field : Tlv.parseAll(secured.data())) {
            switch (field.tag()) {
                case CRYPTOGRAM -> data = decrypt(field.value());
                case EXPECTED -> expected = expected(field.value());
                case CHECKSUM -> checksum = field.value();
                default -> throw new Malformed("an unknown field of secure messaging");
            }
            if (field.tag() != CHECKSUM) {
                covered.writeBytes(field.encoded());
            }
        }
        byte[] due = suite.checksum(counter, Padding.add(covered.toByteArray(), suite.blockSize()));
        if (!MessageDigest.isEqual(due, checksum)) {
            return Optional.empty();
        }
        return Optional.of(
                new ReceivedCommand(secured.cla() & ~0x0C, secured.ins(), secured.p1(), secured.p2(), data, expected));
    }

    /** The response with its data encrypted and everything under a checksum. */
    public Answer protect(Answer plain) {
        count();
        ByteArrayOutputStream fields = new ByteArrayOutputStream();
        if (plain.data().length > 0) {
            byte[] secret = suite.encrypt(counter, Padding.add(plain.data(), suite.blockSize()));
            byte[] cryptogram = Bytes.concat(new byte[] {1}, secret);
            fields.writeBytes(new Tlv(CRYPTOGRAM, cryptogram).encoded());
        }
        byte[] status = {(byte) (plain.status() >> 8), (byte) plain.status()};
        fields.writeBytes(new Tlv(STATUS, status).encoded());
        byte[] checksum = suite.checksum(counter, Padding.add(fields.toByteArray(), suite.blockSize()));
        fields.writeBytes(new Tlv(CHECKSUM, checksum).encoded());
        return new Answer(fields.toByteArray(), plain.status());
    }

    private byte[] decrypt(byte[] cryptogram) throws Malformed {
        if (cryptogram.length <= 1 || (cryptogram.length - 1) % suite.blockSize() != 0) {
            throw new Malformed("whole blocks expected");
        }
        byte[] blocks = Arrays.copyOfRange(cryptogram, 1, cryptogram.length);
        return Padding.remove(suite.decrypt(counter, blocks));
    }

    private static int expected(byte[] value) throws Malformed {
        if (value.length < 1 || value.length > 2) {
            throw new Malformed("one or two bytes expected");
        }
        int number = value.length == 1 ? value[0] & 0xFF : (value[0] & 0xFF) << 8 | value[1] & 0xFF;
        return number == 0 ? 1 << 8 * value.length : number;
    }

    private void count() {
        for (int i = counter.length - 1; i >= 0; i--) {
            if (++counter[i] != 0) {
                return;
            }
        }
    }
}
