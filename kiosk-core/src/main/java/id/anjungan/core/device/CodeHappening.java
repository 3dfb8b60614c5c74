// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.device;

import id.anjungan.core.office.CodeToken;
import id.anjungan.core.trouble.TroubleCode;
import id.anjungan.core.visit.Happening;
import id.anjungan.core.visit.Secret;
import java.util.List;

/** What came of waiting for an access code. */
public sealed interface CodeHappening extends Happening {
    /** This office's, good now, and not used here before. */
    record CodeAccepted(CodeToken token) implements CodeHappening {
        @Override
        public List<Secret> holds() {
            return List.of(token);
        }
    }

    record CodeRefused(CodeFinding finding) implements CodeHappening {}

    /** The wait was ended from outside. */
    record CodeNotAwaited() implements CodeHappening {}

    record ScannerTroubled(TroubleCode code) implements CodeHappening {}
}
