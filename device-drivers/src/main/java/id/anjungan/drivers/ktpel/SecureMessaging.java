// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;

/**
 * The terminal's end of secure messaging, ICAO 9303-11 §9.8: each command and each response encrypted and under a
 * checksum that also covers a counter, so that nothing can be read, changed, left out or repeated on the radio.
 */
public final class SecureMessaging {
    private static final int SECURED = 0x0C;
    private static final int CRYPTOGRAM = 0x87;
    private static final int EXPECTED = 0x97;
    private static final int STATUS = 0x99;
    private static final int CHECKSUM = 0x8E;
    /** First byte of a cryptogram: padded by method 2. */
    private static final byte PADDED = 1;

    private static final int SHORT_RESPONSE = 256;
    private static final int EXTENDED_RESPONSE = 65_536;

    /** What a protected response may have beyond the cryptogram: its header, DO'99' and DO'8E'. */
    private static final int OVERHEAD = 5 + 4 + 10;

    private final MessagingSuite suite;
    private final byte[] counter;

    /** @param counter the first value of the send sequence counter; taken over */
    public SecureMessaging(MessagingSuite suite, byte[] counter) {
        this.suite = suite;
        this.counter = counter;
    }

    /** The most plain data that fits a protected response whose data field takes so many bytes. */
    public int mostData(int responseField) {
        int blocks = (responseField - OVERHEAD) / suite.blockSize();
        return blocks * suite.blockSize() - 1;
    }

    /**
     * Protects a command; the counter moves on. It becomes an extended one also when only its protected response
     * needs it.
     */
    public CommandApdu protect(CommandApdu plain) {
        count();
        byte[] header = plain.header();
        header[0] |= SECURED;
        ByteArrayOutputStream fields = new ByteArrayOutputStream();
        if (plain.data().length > 0) {
            fields.writeBytes(new Tlv(CRYPTOGRAM, encrypt(plain.data())).encoded());
        }
        boolean extended = plain.isExtended() || plain.expected() > mostData(SHORT_RESPONSE);
        if (plain.expected() > 0) {
            fields.writeBytes(new Tlv(EXPECTED, expected(plain.expected(), extended)).encoded());
        }
        byte[] covered = concat(Padding.add(header, suite.blockSize()), fields.toByteArray());
        byte[] checksum = suite.checksum(counter, Padding.add(covered, suite.blockSize()));
        fields.writeBytes(new Tlv(CHECKSUM, checksum).encoded());
        int most = extended ? EXTENDED_RESPONSE : SHORT_RESPONSE;
        return new CommandApdu(
                header[0] & 0xFF, header[1] & 0xFF, header[2] & 0xFF, header[3] & 0xFF, fields.toByteArray(), most);
    }

    /**
     * Checks and opens a response; the counter moves on.
     *
     * @throws Malformed the chip has left the session, somebody else answers, or what the chip protected makes no sense
     */
    public ResponseApdu open(ResponseApdu secured) throws Malformed {
        count();
        if (secured.data().length == 0 && !secured.done()) {
            throw SessionBroken.left(secured.status());
        }
        Fields fields = fields(secured.data());
        byte[] due = suite.checksum(counter, Padding.add(fields.covered(), suite.blockSize()));
        if (!MessageDigest.isEqual(due, fields.checksum())) {
            throw SessionBroken.forged("the checksum of a secured response is wrong");
        }
        byte[] data = fields.cryptogram().length == 0 ? fields.cryptogram() : decrypt(fields.cryptogram());
        return new ResponseApdu(data, (fields.status()[0] & 0xFF) << 8 | fields.status()[1] & 0xFF);
    }

    /** Of a secured response; what is covered are all fields but the last. */
    private record Fields(byte[] cryptogram, byte[] status, byte[] checksum, byte[] covered) {}

    private static Fields fields(byte[] response) throws SessionBroken {
        List<Tlv> all;
        try {
            all = Tlv.parseAll(response);
        } catch (Malformed e) {
            throw SessionBroken.forged("no fields of secure messaging");
        }
        int last = all.size() - 1;
        boolean withData = last == 2 && all.get(0).tag() == CRYPTOGRAM;
        if (!(withData || last == 1)
                || all.get(last - 1).tag() != STATUS
                || all.get(last - 1).value().length != 2
                || all.get(last).tag() != CHECKSUM) {
            throw SessionBroken.forged("other fields than those of a secured response");
        }
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        all.subList(0, last).forEach(field -> covered.writeBytes(field.encoded()));
        return new Fields(
                withData ? all.get(0).value() : new byte[0],
                all.get(last - 1).value(),
                all.get(last).value(),
                covered.toByteArray());
    }

    private byte[] encrypt(byte[] data) {
        byte[] secret = suite.encrypt(counter, Padding.add(data, suite.blockSize()));
        return concat(new byte[] {PADDED}, secret);
    }

    private byte[] decrypt(byte[] cryptogram) throws Malformed {
        int length = cryptogram.length - 1;
        if (length < suite.blockSize() || length % suite.blockSize() != 0 || cryptogram[0] != PADDED) {
            throw new Malformed("a cryptogram of whole padded blocks expected");
        }
        byte[] padded = suite.decrypt(counter, Arrays.copyOfRange(cryptogram, 1, cryptogram.length));
        try {
            return Padding.remove(padded);
        } finally {
            Arrays.fill(padded, (byte) 0);
        }
    }

    private static byte[] expected(int most, boolean extended) {
        return extended ? new byte[] {(byte) (most >> 8), (byte) most} : new byte[] {(byte) most};
    }

    private void count() {
        for (int i = counter.length - 1; i >= 0; i--) {
            if (++counter[i] != 0) {
                return;
            }
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
