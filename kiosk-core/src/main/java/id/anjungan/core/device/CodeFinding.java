// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.code.CodeVerdict;
import id.anjungan.core.trouble.TroubleCode;

/** What was wrong with the code that was shown last, if anything. */
public enum CodeFinding {
    FIRST(""),
    /** Nothing was shown for ten seconds. */
    NOT_SEEN(""),
    /** It did not come over whole; nothing is known of it. */
    UNREADABLE(""),
    NOT_OURS(TroubleCode.CODE_NOT_OURS.code()),
    ALTERED(TroubleCode.CODE_ALTERED.code()),
    EXPIRED(TroubleCode.CODE_EXPIRED.code()),
    USED(TroubleCode.CODE_USED.code());

    private final String code;

    CodeFinding(String code) {
        this.code = code;
    }

    static CodeFinding of(CodeVerdict.Reason reason) {
        return valueOf(reason.name());
    }

    /** The code that the screen shows, or an empty text. */
    public String code() {
        return code;
    }
}
