// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import eu.europa.esig.dss.cades.validation.CMSDocumentValidator;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.validation.reports.Reports;
import id.anjungan.core.trust.CardFlaw;
import id.anjungan.core.trust.CardObject;
import id.anjungan.core.trust.ChildCard;
import id.anjungan.core.trust.ChildCard.Photo;
import id.anjungan.core.trust.ValidationFindings;
import id.anjungan.core.trust.ValidationFindings.Coverage;
import id.anjungan.core.trust.ValidationFindings.Flaw;
import id.anjungan.core.trust.ValidationFindings.Match;
import id.anjungan.core.trust.ValidationFindings.Signature;
import id.anjungan.core.trust.ValidationRequest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Judges the signed object of a card (CAdES, ETSI EN 319 122-1) by the same policy and trust data as documents. Its
 * photo is decoded here, so that whatever a picture can do to a decoder happens in the child. One thread at a time.
 */
final class CardJudge {
    static {
        ImageIO.setUseCache(false);
    }

    private final ValidationPolicy policy = DssPolicy.load();

    ValidationFindings findingsOf(ValidationRequest request, CertificateVerifier verifier) {
        try {
            ChildCard card = CardObject.read(request.pdf());
            if (card.photo() instanceof Photo.Jpeg photo && !isPicture(photo.bytes())) {
                return DssValidator.flawed(Set.of(Flaw.UNREADABLE));
            }
            return new ValidationFindings(
                    Set.of(),
                    1,
                    signaturesOf(request, verifier),
                    match(request.number(), card),
                    match(request.nik(), card));
        } catch (CardFlaw flawed) {
            return DssValidator.flawed(Set.of(flawed.flaw()));
        }
    }

    /** The number of a KIA is its holder's. */
    private static Match match(String expected, ChildCard card) {
        return card.holder().nik().equals(expected) ? Match.FOUND : Match.ABSENT;
    }

    private static boolean isPicture(byte[] jpeg) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            return picture != null;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private List<Signature> signaturesOf(ValidationRequest request, CertificateVerifier verifier) {
        CMSDocumentValidator validator = new CMSDocumentValidator(new InMemoryDocument(request.pdf()));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(request.at()));
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.NONE);
        validator.setEnableEtsiValidationReport(false);
        validator.setIncludeSemantics(false);
        validator.setLocale(Locale.ENGLISH);
        Reports reports = validator.validateDocument(policy);
        List<Signature> found = new ArrayList<>();
        for (SignatureWrapper signature : reports.getDiagnosticData().getSignatures()) {
            CertificateWrapper signer = signature.getSigningCertificate();
            found.add(new Signature(
                    signer == null ? "" : DssJudge.subjectOf(signer),
                    DssJudge.standingOf(signature, reports.getSimpleReport(), request),
                    Coverage.WHOLE_FILE,
                    false));
        }
        return List.copyOf(found);
    }
}
