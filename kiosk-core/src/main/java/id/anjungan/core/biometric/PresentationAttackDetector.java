// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.biometric;

/**
 * Tells a living finger from a copy (ISO/IEC 30107-1). The modules of the EF01 family give no hint of it, so the honest
 * answer of a kiosk without such a sensor is {@link Finding#NOT_AVAILABLE}, which the technician's view and the
 * assurance show. It is never taken for {@link Finding#LIVE}.
 */
public interface PresentationAttackDetector {
    enum Finding {
        NOT_AVAILABLE,
        LIVE,
        ATTACK
    }

    Finding judge(FingerImage image);

    /** What a kiosk has whose sensor cannot tell. */
    static PresentationAttackDetector notAvailable() {
        return image -> Finding.NOT_AVAILABLE;
    }
}
