// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.trust.dss;

import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicyFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Our validation policy, {@code policy.xml} beside this class. */
final class DssPolicy {
    private DssPolicy() {}

    static ValidationPolicy load() {
        try (InputStream in = DssPolicy.class.getResourceAsStream("policy.xml")) {
            return new EtsiValidationPolicyFactory().loadValidationPolicy(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
