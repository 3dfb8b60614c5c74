// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import id.anjungan.core.trust.CardObject;
import id.anjungan.core.trust.SignatureValidator;
import id.anjungan.core.trust.ValidationFindings;
import id.anjungan.core.trust.ValidationFindings.Flaw;
import id.anjungan.core.trust.ValidationFindings.Match;
import id.anjungan.core.trust.ValidationFindings.Signature;
import id.anjungan.core.trust.ValidationRequest;
import id.anjungan.core.trust.ValidatorFault;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Validates in this process: what runs in the child of {@link ValidatorProcess}. Nothing here bounds time or memory.
 */
public final class DssValidator implements SignatureValidator {
    private final DssJudge judge = new DssJudge();
    private final CardJudge cards = new CardJudge();

    @Override
    public synchronized ValidationFindings validate(ValidationRequest request) throws ValidatorFault {
        CertificateVerifier verifier = verifier(request);
        try {
            return findingsOf(request, verifier);
        } catch (RuntimeException strange) {
            // what the libraries throw at certificates, signatures and times that are none (decision 0025)
            return flawed(Set.of(Flaw.UNREADABLE));
        } catch (StackOverflowError e) {
            // nested deeper than any document of a registry; what was half done is garbage now
            return flawed(Set.of(Flaw.UNREADABLE));
        }
    }

    private ValidationFindings findingsOf(ValidationRequest request, CertificateVerifier verifier) {
        if (CardObject.begins(request.pdf())) {
            return cards.findingsOf(request, verifier);
        }
        if (!startsAsPdf(request.pdf())) {
            return flawed(Set.of(Flaw.UNREADABLE));
        }
        try (PDDocument document = Loader.loadPDF(request.pdf())) {
            StructureCheck structure = StructureCheck.of(document);
            if (!structure.flaws().isEmpty()) {
                return flawed(structure.flaws());
            }
            List<Signature> signatures = judge.signaturesOf(request, verifier);
            TextCheck text = TextCheck.of(document);
            if (structure.isDear()) {
                DrawingTrial.run(document);
            }
            return new ValidationFindings(
                    Set.of(),
                    document.getNumberOfPages(),
                    signatures,
                    text.find(request.number()),
                    text.find(request.nik()));
        } catch (IOException | UnreadablePdf e) {
            return flawed(Set.of(Flaw.UNREADABLE));
        }
    }

    private static CertificateVerifier verifier(ValidationRequest request) throws ValidatorFault {
        try {
            return DssJudge.verifier(request.trust(), request.at());
        } catch (DSSException e) {
            throw new ValidatorFault("trust data cannot be read", e);
        }
    }

    /** The file's first bytes are its header; anything before it could be read differently by another reader. */
    private static boolean startsAsPdf(byte[] pdf) {
        return pdf.length > 8 && pdf[0] == '%' && pdf[1] == 'P' && pdf[2] == 'D' && pdf[3] == 'F' && pdf[4] == '-';
    }

    static ValidationFindings flawed(Set<Flaw> flaws) {
        return new ValidationFindings(flaws, 0, List.of(), Match.NO_TEXT, Match.NO_TEXT);
    }

    @Override
    public void warmUp() throws ValidatorFault {
        WarmUpSample.runThrough(this);
    }

    @Override
    public void close() {
        // holds nothing
    }
}
