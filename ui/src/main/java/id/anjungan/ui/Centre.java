// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui;

import id.anjungan.core.background.OfficeNews;
import id.anjungan.core.code.CodeRing;
import id.anjungan.core.office.http.Budgets;
import id.anjungan.core.office.http.CallTiming;
import id.anjungan.core.office.http.HttpsOffice;
import id.anjungan.core.settings.KioskSettings;
import id.anjungan.core.tls.MutualTls;
import id.anjungan.core.trust.DocumentInspector;
import id.anjungan.core.trust.TrustStore;
import id.anjungan.core.trust.ValidatorFault;
import id.anjungan.core.trust.dss.ValidatorProcess;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The office at the centre, and what judges the documents that come from there. */
record Centre(
        HttpsOffice office, OfficeNews news, TrustStore trust, ValidatorProcess validator, DocumentInspector inspector)
        implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Centre.class);

    /** @param validator judges each document; closed here */
    static Centre of(KioskSettings.Office where, ValidatorProcess validator, Clock wall) throws IOException {
        MutualTls keys = MutualTls.read(where.anchor(), where.keystore(), where.passwordFile());
        HttpsOffice office = new HttpsOffice(where.url(), keys, Budgets.STANDARD, CallTiming.real());
        TrustStore trust = new TrustStore();
        DocumentInspector inspector = new DocumentInspector(
                validator, trust, wall, () -> office.clockSkew().orElse(Duration.ZERO));
        return new Centre(office, new OfficeNews(office.kiosk(), trust), trust, validator, inspector);
    }

    /** What access codes are judged with; empty until the office has told both its region and its keys. */
    Optional<CodeRing> codeRing() {
        return trust.current()
                .flatMap(data -> news.settings().map(told -> new CodeRing(told.region(), data.codeKeys())));
    }

    /** Lets the validator see an example. Blocks. */
    void warmValidator() {
        try {
            validator.warmUp();
        } catch (ValidatorFault fault) {
            LOG.warn("the validator is not warm: {}", fault.getMessage());
        }
    }

    @Override
    public void close() {
        validator.close();
        office.close();
    }
}
