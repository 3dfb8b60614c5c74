// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.PrinterFault;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The one document that a printer has ready, known by the digest of the verified bytes that it was made from. One
 * thread at a time.
 */
final class Readied<P extends IppLine.Payload> {
    private byte[] digest = new byte[0];
    private P prepared;

    /** Draws a document, or says why it cannot be drawn. */
    interface Maker<P> {
        P make() throws PrinterFault;
    }

    /** What was made from these bytes; made now, in place of any other, if it has not been. */
    P of(byte[] bytes, Maker<P> maker) throws PrinterFault {
        byte[] asked = sha256(bytes);
        if (prepared == null || !MessageDigest.isEqual(asked, digest)) {
            forget();
            prepared = maker.make();
            digest = asked;
        }
        return prepared;
    }

    /** Overwrites what is ready. */
    void forget() {
        if (prepared != null) {
            prepared.wipe();
        }
        prepared = null;
        Arrays.fill(digest, (byte) 0);
        digest = new byte[0];
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
