// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import id.anjungan.core.ledger.Resolution;
import java.util.function.Consumer;

/** What staff do about a copy of which nobody knows whether it was printed. */
public interface DoubtKeeper {
    /** How a resolution was taken. */
    enum Answer {
        /** Written down, and on its way to the office. */
        RESOLVED,
        /** The ledger has a copy of this id, and no doubt about it. */
        NOT_IN_DOUBT,
        /** The ledger has no copy of this id. */
        UNKNOWN,
        /** The ledger could not be written; nothing has changed. */
        NOT_WRITTEN
    }

    /** Returns at once; the answer comes on the desk's thread. Prints nothing and says nothing of the tray. */
    void resolve(String ledgerId, Resolution resolution, Consumer<Answer> answer);
}
