// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.office.VisitGrant;

/** Proof that the office opened a visit for the person at the machine. Made by {@link Reception} alone. */
public final class VerifiedCitizen {
    private final VisitGrant grant;

    VerifiedCitizen(VisitGrant grant) {
        this.grant = grant;
    }

    public VisitGrant grant() {
        return grant;
    }

    @Override
    public String toString() {
        return "VerifiedCitizen[" + grant.assurance() + "]";
    }
}
