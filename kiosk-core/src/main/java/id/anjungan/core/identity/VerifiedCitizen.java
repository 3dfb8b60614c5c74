// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.biometric.PresentationAttackDetector;
import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.office.VisitGrant;
import java.util.Optional;

/**
 * Proof that the office opened a visit for the person at the machine, on the evidence of one of the ways in. Made by
 * {@link Reception} alone.
 */
public final class VerifiedCitizen {
    private final VisitGrant grant;
    private final Optional<PresentationAttackDetector.Finding> presentation;

    VerifiedCitizen(VisitGrant grant, Optional<PresentationAttackDetector.Finding> presentation) {
        this.grant = grant;
        this.presentation = presentation;
    }

    public VisitGrant grant() {
        return grant;
    }

    /** How sure the office is of who stands here; what an offer demands is compared with it. */
    public Assurance assurance() {
        return grant.assurance();
    }

    /** Whether the finger is known to have been a living one; empty where this kiosk compared none. */
    public Optional<PresentationAttackDetector.Finding> presentation() {
        return presentation;
    }

    @Override
    public String toString() {
        return "VerifiedCitizen[" + grant.assurance() + "]";
    }
}
