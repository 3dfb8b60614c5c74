// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.visit.Secret;
import java.util.List;

/** How a citizen is recognised once more in the same visit, should the kiosk come to doubt who stands there. */
public sealed interface Recognition permits FingerOnFile, Recognition.Anew {
    /** What is kept for it. */
    List<Secret> holds();

    /** Nothing is kept: whoever wants to go on identifies anew. */
    record Anew() implements Recognition {
        @Override
        public List<Secret> holds() {
            return List.of();
        }
    }
}
