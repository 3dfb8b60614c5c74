// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * Appends a signature dictionary to a document by an incremental update, and fills it with what is made over all of the
 * file but itself.
 *
 * @param size bytes kept for the contents
 */
record SignatureRoom(PDSignature dictionary, Certification certification, int size, Instant now) {
    /** Makes the contents over the rest of the file. */
    interface Filling {
        byte[] over(byte[] content) throws IOException, GeneralSecurityException;
    }

    byte[] fill(byte[] pdf, Filling filling) throws IOException, GeneralSecurityException {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(size);
            document.setDocumentId(now.toEpochMilli());
            certification.addTo(document, dictionary);
            document.addSignature(dictionary, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ExternalSigningSupport draft = document.saveIncrementalForExternalSigning(out);
            byte[] content;
            try (InputStream in = draft.getContent()) {
                content = in.readAllBytes();
            }
            draft.setSignature(filling.over(content));
            return out.toByteArray();
        }
    }
}
