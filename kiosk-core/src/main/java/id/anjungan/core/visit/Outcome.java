// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.visit;

import java.util.List;

/** How a journey ended; each journey has its own sealed family. The {@link Guide} turns it into what comes next. */
public interface Outcome {
    /** What must be kept while a stage waits to hand this outcome to the guide. */
    default List<Secret> holds() {
        return List.of();
    }

    /** Begun when the visit ends instead of going on with this outcome. */
    default List<Errand> whenAbandoned() {
        return List.of();
    }
}
