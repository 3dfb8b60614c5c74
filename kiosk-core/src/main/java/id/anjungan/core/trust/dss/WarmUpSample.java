// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import id.anjungan.core.office.TrustData;
import id.anjungan.core.trust.SignatureValidator;
import id.anjungan.core.trust.ValidationFindings;
import id.anjungan.core.trust.ValidationFindings.Standing;
import id.anjungan.core.trust.ValidationRequest;
import id.anjungan.core.trust.ValidatorFault;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * A signed B-LT document of nobody, with its root and lists, that is validated some times at start so that classes are
 * loaded and hot code is compiled. Its authority was thrown away with its keys; it is trusted for nothing but this.
 */
final class WarmUpSample {
    /** After the sixth document the times hardly fall any more (measured). */
    private static final int ROUNDS = 6;

    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");

    private WarmUpSample() {}

    static void runThrough(SignatureValidator validator) throws ValidatorFault {
        ValidationRequest request = request();
        for (int round = 0; round < ROUNDS; round++) {
            if (!isPassed(validator.validate(request))) {
                throw new ValidatorFault("the validator fails its own sample", null);
            }
        }
    }

    static boolean isPassed(ValidationFindings findings) {
        return findings.signatures().size() == 1 && findings.signatures().get(0).standing() == Standing.PASSED;
    }

    static ValidationRequest request() throws ValidatorFault {
        try {
            TrustData trust =
                    new TrustData(List.of(load("root.crt")), List.of(load("root.crl"), load("issuing.crl")), AT);
            return new ValidationRequest(load("document.pdf"), trust, AT, "9999010101150001", "9999010101800001");
        } catch (IOException e) {
            throw new ValidatorFault("the warm-up sample cannot be read", e);
        }
    }

    private static byte[] load(String name) throws IOException {
        try (InputStream in = WarmUpSample.class.getResourceAsStream("warmup/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            return in.readAllBytes();
        }
    }
}
