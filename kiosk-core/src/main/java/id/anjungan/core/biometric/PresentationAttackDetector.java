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

    /**
     * Judges a picture that matched; on the finger's thread, may take some tens of milliseconds. Never {@link
     * Finding#NOT_AVAILABLE} from one that is available.
     */
    Finding judge(FingerImage image);

    /** Whether it can tell at all: what the technician is shown. */
    boolean isAvailable();

    /** What a kiosk has whose sensor cannot tell. */
    static PresentationAttackDetector notAvailable() {
        return new PresentationAttackDetector() {
            @Override
            public Finding judge(FingerImage image) {
                return Finding.NOT_AVAILABLE;
            }

            @Override
            public boolean isAvailable() {
                return false;
            }
        };
    }
}
