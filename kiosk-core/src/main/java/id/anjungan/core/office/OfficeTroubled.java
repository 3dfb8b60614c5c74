// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;

/** An errand to the office has failed. */
public record OfficeTroubled(TroubleCode code) implements Happening {
    /** The office wants the citizen at the counter, and its reason is nobody's business here. */
    public static TroubleCode sentToCounter() {
        return TroubleCode.OFFICE_SENDS_TO_COUNTER;
    }

    /** The one place where the office's faults become codes. */
    public static OfficeTroubled of(OfficeFault.Kind kind) {
        return new OfficeTroubled(
                switch (kind) {
                    case UNREACHABLE, SILENT -> TroubleCode.OFFICE_SILENT;
                    case UNINTELLIGIBLE, KIOSK_REFUSED -> TroubleCode.OFFICE_UNINTELLIGIBLE;
                });
    }
}
