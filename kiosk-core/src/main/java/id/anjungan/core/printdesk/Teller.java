// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.printdesk;

import java.util.function.Consumer;

/** Tells the visit of its order, and of its end only once. On the desk's thread only. */
final class Teller {
    private final Consumer<PrintHappening> visit;
    private boolean ended;

    Teller(Consumer<PrintHappening> visit) {
        this.visit = visit;
    }

    void tell(PrintHappening happening) {
        if (!ended) {
            visit.accept(happening);
        }
    }

    boolean hasEnded() {
        return ended;
    }

    void end(PrintHappening happening) {
        tell(happening);
        ended = true;
    }
}
