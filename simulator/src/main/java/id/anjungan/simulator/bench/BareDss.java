// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.bench;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import id.anjungan.core.office.TrustData;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;

/** EU DSS with its default policy and nothing of ours around it: what we are compared with. */
public final class BareDss {
    private final TrustData trust;

    public BareDss(TrustData trust) {
        this.trust = trust;
    }

    /** Whether it passes the first signature of the file; one that it cannot read does not pass. */
    public boolean passes(byte[] pdf, Instant at) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        trust.anchors().forEach(anchor -> anchors.addCertificate(DSSUtils.loadCertificate(anchor)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(
                trust.revocationLists().stream().map(ByteArrayInputStream::new).toArray(InputStream[]::new)));
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(at));
        try {
            SimpleReport report = validator.validateDocument().getSimpleReport();
            String first = report.getFirstSignatureId();
            return first != null && report.isValid(first);
        } catch (DSSException unreadable) {
            return false;
        }
    }
}
