// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.code;

import id.anjungan.core.office.CodeToken;

/** What is to be thought of a code that was shown. */
public sealed interface CodeVerdict {
    /**
     * This office signed it, it is good now, and has not been used at this machine.
     *
     * @param token as the office is shown it
     */
    record Good(CodeToken token) implements CodeVerdict {}

    record Refused(Reason reason) implements CodeVerdict {}

    /** The office has not told its keys yet. */
    record Undetermined() implements CodeVerdict {}

    enum Reason {
        /** Something else than an access code of this office: an address, another office's code, another version. */
        NOT_OURS,
        /** It looks like one of ours, but is not as the office wrote it. */
        ALTERED,
        /** Its time is over, or has not come. */
        EXPIRED,
        USED
    }
}
