// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.office.pki.TestTimestampAuthority;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/** The document timestamp that makes B-LT a B-LTA: a token (RFC 3161) over the file so far, in an empty field. */
record DocumentStamp(TestTimestampAuthority authority, Instant now) {
    /** Bytes kept for the token and its authority's two certificates. */
    private static final int ROOM = 6 * 1024;

    byte[] appendTo(byte[] signed) throws IOException, GeneralSecurityException {
        PDSignature stamp = new PDSignature();
        stamp.setType(COSName.DOC_TIME_STAMP);
        stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
        return new SignatureRoom(stamp, Certification.NONE, ROOM, now)
                .fill(signed, content -> authority.stamp(content).getEncoded());
    }
}
