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
     * Checks and opens a response; the counter moves on. Anything unprotected is malformed: the chip has left the
     * session.
     */
    public ResponseApdu open(ResponseApdu secured) throws Malformed {
        count();
        List<Tlv> fields = Tlv.parseAll(secured.data());
        ByteArrayOutputStream covered = new ByteArrayOutputStream();
        byte[] cryptogram = null;
        byte[] status = null;
        byte[] checksum = null;
        for (Tlv field : fields) {
            if (checksum != null) {
                throw new Malformed("the checksum ends a secured response");
            }
            switch (field.tag()) {
                case CRYPTOGRAM -> cryptogram = field.value();
                case STATUS -> status = field.value();
                case CHECKSUM -> checksum = field.value();
                default -> throw new Malformed("an unknown field of secure messaging");
            }
            if (field.tag() != CHECKSUM) {
                covered.writeBytes(field.encoded());
            }
        }
        if (status == null || status.length != 2 || checksum == null) {
            throw new Malformed("the response is not secured");
        }
        byte[] due = suite.checksum(counter, Padding.add(covered.toByteArray(), suite.blockSize()));
        if (!MessageDigest.isEqual(due, checksum)) {
            throw new Malformed("the checksum of a secured response is wrong");
        }
        byte[] data = cryptogram == null ? new byte[0] : decrypt(cryptogram);
        return new ResponseApdu(data, (status[0] & 0xFF) << 8 | status[1] & 0xFF);
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
