// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.code.ScannedCode;

/** What came of waiting for a code. */
public sealed interface CodeReading {
    /** A code was read, whosever it is. */
    record Read(ScannedCode code) implements CodeReading {}

    /** Something was shown that did not come over whole, or is longer than any code of use. */
    record Unreadable() implements CodeReading {}

    /** Nothing was shown, or the waiting was interrupted. */
    record Nothing() implements CodeReading {}
}
