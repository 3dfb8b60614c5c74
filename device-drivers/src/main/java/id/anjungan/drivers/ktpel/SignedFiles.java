// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ktpel;

import id.anjungan.drivers.pcsc.LineBroken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The files of one card in one session, believed only as far as its security object covers them. What such a session
 * brings is what the chip holds, unharmed by the radio: a file that is missing or makes no sense was changed as much as
 * one with another hash. {@link #close} wipes what was read of the person.
 */
final class SignedFiles implements AutoCloseable {
    private final Conversation card;
    private final byte[] securityObject;
    private final SecurityObject signed;
    private final List<byte[]> read = new ArrayList<>();

    private SignedFiles(Conversation card, byte[] securityObject, SecurityObject signed) {
        this.card = card;
        this.securityObject = securityObject;
        this.signed = signed;
    }

    /** Reads the security object; empty when it is not one, or does not hold together. */
    static Optional<SignedFiles> of(Conversation card) throws LineBroken, SessionBroken {
        try {
            byte[] bytes = ElementaryFile.SECURITY_OBJECT.read(card);
            SecurityObject object = SecurityObject.parse(bytes);
            return object.isIntact() ? Optional.of(new SignedFiles(card, bytes, object)) : Optional.empty();
        } catch (SessionBroken e) {
            throw e;
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    /** Who signed the files; says nothing yet about whether anybody vouches for that signer. */
    SecurityObject signed() {
        return signed;
    }

    /** The security object as the card holds it. */
    byte[] securityObject() {
        return securityObject;
    }

    /** Reads a file; empty when it is not what was signed. */
    Optional<byte[]> read(ElementaryFile file) throws LineBroken, SessionBroken {
        try {
            byte[] bytes = file.read(card);
            read.add(bytes);
            return signed.covers(file, bytes) ? Optional.of(bytes) : Optional.empty();
        } catch (SessionBroken e) {
            throw e;
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        read.forEach(bytes -> Arrays.fill(bytes, (byte) 0));
    }
}
