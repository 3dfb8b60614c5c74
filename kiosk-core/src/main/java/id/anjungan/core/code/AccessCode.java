// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import id.anjungan.core.visit.Secret;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * An access code that is put together as it must be; whether an office signed it is for {@link CodeJudge} to say. A
 * COSE_Sign1 (RFC 9052 §4.2) with ES256, tagged 18. Whoever holds it may try a PIN: {@link #close} overwrites it.
 */
public final class AccessCode implements Secret {
    /** The longest token in bytes; the text of one fits a QR code of version 8 at error correction M. */
    public static final int LONGEST = 140;

    static final int KEY_ID = 8;

    private static final int SIGN1 = 18;
    private static final int PARTS = 4;
    private static final int HEADER = 13;
    private static final int LONGEST_PAYLOAD = 60;
    private static final int SIGNATURE = 64;
    private static final int ALGORITHM_KEY = 1;
    private static final int KEY_ID_KEY = 4;
    /** ES256 is -7, which CBOR writes as a negative 6. */
    private static final int ES256 = 6;

    private final byte[] token;
    private final byte[] keyId;
    private final byte[] header;
    private final byte[] payload;
    private final byte[] signature;
    private final CodeClaims claims;

    private AccessCode(byte[] token) throws Malformed {
        CborReader in = new CborReader(token);
        in.expect(CborReader.TAG, SIGN1);
        in.expect(CborReader.ARRAY, PARTS);
        header = in.bytes(HEADER);
        in.expect(CborReader.MAP, 0);
        payload = in.bytesUpTo(LONGEST_PAYLOAD);
        signature = in.bytes(SIGNATURE);
        in.end();
        keyId = keyId(header);
        claims = CodeClaims.parse(payload);
        this.token = token;
    }

    /** For an office that was shown a token: empty when these bytes are none. The caller closes what it gets. */
    public static Optional<AccessCode> read(byte[] token) {
        try {
            return Optional.of(parse(token.clone()));
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** The same of the text of a QR code. */
    public static Optional<AccessCode> readText(byte[] text) {
        try {
            return CodeText.begins(text) ? Optional.of(parse(CodeText.token(text))) : Optional.empty();
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** Takes the bytes over; the caller must not keep them. */
    static AccessCode parse(byte[] token) throws Malformed {
        return new AccessCode(token);
    }

    private static byte[] keyId(byte[] header) throws Malformed {
        CborReader in = new CborReader(header);
        in.expect(CborReader.MAP, 2);
        in.expect(CborReader.UNSIGNED, ALGORITHM_KEY);
        in.expect(CborReader.NEGATIVE, ES256);
        in.expect(CborReader.UNSIGNED, KEY_ID_KEY);
        byte[] id = in.bytes(KEY_ID);
        in.end();
        return id;
    }

    /** What stands in it, whoever wrote it. */
    public CodeClaims claims() {
        return claims;
    }

    /** The whole COSE_Sign1, not a copy. */
    public byte[] token() {
        return token;
    }

    /** Which key it says it was signed with, 8 bytes. */
    public byte[] keyId() {
        return keyId;
    }

    /** r and s, 32 bytes each. */
    public byte[] signature() {
        return signature;
    }

    /** The bytes that the signature is of. */
    public byte[] signedPart() {
        return signedPart(header, payload);
    }

    /** What a key of this id signs to say these claims (RFC 9052 §4.4); for whoever issues codes. */
    public static byte[] signedPart(byte[] keyId, CodeClaims claims) {
        return signedPart(header(keyId), claims.encoded());
    }

    /** The text of a QR code with these claims under this signature: r and s, 32 bytes each. */
    public static String text(byte[] keyId, CodeClaims claims, byte[] signature) {
        ByteArrayOutputStream token = new ByteArrayOutputStream();
        token.writeBytes(new CborWriter()
                .head(CborReader.TAG, SIGN1)
                .head(CborReader.ARRAY, PARTS)
                .bytes(header(keyId))
                .head(CborReader.MAP, 0)
                .bytes(claims.encoded())
                .bytes(signature)
                .written());
        return CodeText.of(token.toByteArray());
    }

    private static byte[] header(byte[] keyId) {
        return new CborWriter()
                .head(CborReader.MAP, 2)
                .head(CborReader.UNSIGNED, ALGORITHM_KEY)
                .head(CborReader.NEGATIVE, ES256)
                .head(CborReader.UNSIGNED, KEY_ID_KEY)
                .bytes(keyId)
                .written();
    }

    /** The version stands in the external data, so that the signature covers it. */
    private static byte[] signedPart(byte[] header, byte[] payload) {
        return new CborWriter()
                .head(CborReader.ARRAY, PARTS)
                .text("Signature1")
                .bytes(header)
                .bytes(CodeText.PREFIX.getBytes(StandardCharsets.US_ASCII))
                .bytes(payload)
                .written();
    }

    @Override
    public void close() {
        for (byte[] part : new byte[][] {token, payload, signature, claims.nonce()}) {
            Arrays.fill(part, (byte) 0);
        }
    }

    @Override
    public String toString() {
        return "AccessCode";
    }
}
