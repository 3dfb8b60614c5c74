// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Sequence;

/** Tells an ASN.1 structure (a certificate, a revocation list, an OCSP answer, a timestamp) from anything else. */
final class DerCheck {
    private DerCheck() {}

    /** True when the bytes are one SEQUENCE with nothing after it (ITU-T X.690). */
    static boolean isOneStructure(byte[] bytes) {
        try (ASN1InputStream in = new ASN1InputStream(bytes)) {
            return in.readObject() instanceof ASN1Sequence && in.read() < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The same with zeros allowed after it, as a signature's reserved room is filled up. */
    static boolean isOneStructureAndZeros(byte[] bytes) {
        try (ASN1InputStream in = new ASN1InputStream(bytes)) {
            boolean structure = in.readObject() instanceof ASN1Sequence;
            int rest = in.read();
            while (rest == 0) {
                rest = in.read();
            }
            return structure && rest < 0;
        } catch (IOException e) {
            return false;
        }
    }
}
