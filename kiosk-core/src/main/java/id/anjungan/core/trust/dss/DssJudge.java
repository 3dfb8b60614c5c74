// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.PDFRevisionWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.reports.Reports;
import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.ValidationFindings.Coverage;
import id.anjungan.core.trust.ValidationFindings.Signature;
import id.anjungan.core.trust.ValidationFindings.Standing;
import id.anjungan.core.trust.ValidationRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/** Asks EU DSS about the signatures of a file, off line, and translates what it says. One thread at a time. */
final class DssJudge {
    private final ValidationPolicy policy = DssPolicy.load();

    List<Signature> signaturesOf(ValidationRequest request, CertificateVerifier verifier) {
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(request.pdf()));
        validator.setPdfObjFactory(objects());
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(request.at()));
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.NONE);
        validator.setEnableEtsiValidationReport(false);
        validator.setIncludeSemantics(false);
        validator.setLocale(Locale.ENGLISH);
        Reports reports = validator.validateDocument(policy);
        RevisionCheck revisions = new RevisionCheck(request.pdf(), stampsOf(reports));
        List<Signature> found = new ArrayList<>();
        for (SignatureWrapper signature : reports.getDiagnosticData().getSignatures()) {
            found.add(translate(signature, reports.getSimpleReport(), request, revisions));
        }
        return List.copyOf(found);
    }

    /**
     * DSS would compare pictures of the pages before and after each revision; {@link RevisionCheck} compares the
     * objects themselves, which is both stricter and quicker.
     */
    private static PdfBoxDefaultObjectFactory objects() {
        DefaultPdfDifferencesFinder noPictures = new DefaultPdfDifferencesFinder();
        noPictures.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxDefaultObjectFactory factory = new PdfBoxDefaultObjectFactory();
        factory.setPdfDifferencesFinder(noPictures);
        return factory;
    }

    /** Byte ranges of the document timestamps that fit the file and come from an authority under an anchor. */
    private static Set<List<BigInteger>> stampsOf(Reports reports) {
        Set<List<BigInteger>> ranges = new HashSet<>();
        for (TimestampWrapper stamp : reports.getDiagnosticData().getTimestampList()) {
            PDFRevisionWrapper revision = stamp.getPDFRevision();
            if (stamp.getType().isDocumentTimestamp() && revision != null && holds(stamp, reports.getSimpleReport())) {
                ranges.add(revision.getSignatureByteRange());
            }
        }
        return ranges;
    }

    /** The newest of them has nothing after it that could say whether its authority's certificate was revoked. */
    private static boolean holds(TimestampWrapper stamp, SimpleReport report) {
        boolean fits = stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact() && stamp.isSignatureValid();
        if (!fits || report.getIndication(stamp.getId()) == Indication.PASSED) {
            return fits;
        }
        SubIndication sub = report.getSubIndication(stamp.getId());
        Standing standing = sub == null ? Standing.UNCLEAR : standingOf(sub);
        return standing == Standing.NO_REVOCATION_DATA || standing == Standing.NO_PROOF_OF_TIME;
    }

    /** What to trust, and no way to fetch more. */
    static CertificateVerifier verifier(TrustData trust, Instant at) {
        List<CertificateToken> known =
                trust.anchors().stream().map(DSSUtils::loadCertificate).toList();
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        known.forEach(anchors::addCertificate);
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        List<byte[]> lists = ListAge.fresh(trust, known, at);
        if (!lists.isEmpty()) {
            verifier.setCrlSource(new ExternalResourcesCRLSource(
                    lists.stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        }
        return verifier;
    }

    private static Signature translate(
            SignatureWrapper signature, SimpleReport report, ValidationRequest request, RevisionCheck revisions) {
        CertificateWrapper signer = signature.getSigningCertificate();
        String subject = signer == null ? "" : subjectOf(signer);
        PDFRevisionWrapper revision = signature.getPDFRevision();
        Coverage coverage =
                revision == null ? Coverage.CHANGED_LATER : revisions.coverageOf(revision.getSignatureByteRange());
        return new Signature(subject, standingOf(signature, report, request), coverage, warned(revision));
    }

    private static boolean warned(PDFRevisionWrapper revision) {
        return revision == null
                || !revision.isSignatureByteRangeValid()
                || !revision.isPdfSignatureDictionaryConsistent()
                || !revision.getPdfAnnotationsOverlapConcernedPages().isEmpty()
                || !revision.getPdfPageDifferenceConcernedPages().isEmpty()
                || !revision.getPdfSignatureOrFormFillChanges().isEmpty()
                || !revision.getPdfAnnotationChanges().isEmpty()
                || !revision.getPdfUndefinedChanges().isEmpty();
    }

    static Standing standingOf(SignatureWrapper signature, SimpleReport report, ValidationRequest request) {
        Indication indication = report.getIndication(signature.getId());
        SubIndication sub = report.getSubIndication(signature.getId());
        if (!signature.isSignatureIntact() || !signature.isSignatureValid()) {
            return signature.getSigningCertificate() == null ? Standing.MALFORMED : Standing.BROKEN;
        }
        if (indication == Indication.TOTAL_PASSED) {
            return Standing.PASSED;
        }
        CertificateWrapper signer = signature.getSigningCertificate();
        if (signer != null && signer.getNotBefore().toInstant().isAfter(request.at())) {
            return Standing.NOT_YET_VALID;
        }
        return sub == null ? Standing.UNCLEAR : standingOf(sub);
    }

    private static Standing standingOf(SubIndication sub) {
        return switch (sub) {
            case HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND -> Standing.BROKEN;
            case FORMAT_FAILURE -> Standing.MALFORMED;
            case NO_SIGNING_CERTIFICATE_FOUND, NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
                Standing.UNKNOWN_CHAIN;
            case REVOKED, REVOKED_NO_POE, REVOKED_CA_NO_POE -> Standing.REVOKED;
            case NOT_YET_VALID -> Standing.NOT_YET_VALID;
            case SIG_CONSTRAINTS_FAILURE,
                    CHAIN_CONSTRAINTS_FAILURE,
                    CRYPTO_CONSTRAINTS_FAILURE,
                    CRYPTO_CONSTRAINTS_FAILURE_NO_POE -> Standing.UNFIT;
            case EXPIRED, OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED -> Standing.NO_PROOF_OF_TIME;
            case TRY_LATER, CERTIFICATE_CHAIN_GENERAL_FAILURE, REVOCATION_OUT_OF_BOUNDS_NO_POE ->
                Standing.NO_REVOCATION_DATA;
            default -> Standing.UNCLEAR;
        };
    }

    static String subjectOf(CertificateWrapper signer) {
        byte[] der = signer.getBinaries();
        return der == null
                ? signer.getCertificateDN()
                : DSSUtils.loadCertificate(der).getSubject().getPrincipal().getName(X500Principal.RFC2253);
    }
}
