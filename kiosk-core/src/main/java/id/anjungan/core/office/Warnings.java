// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The warnings that hold at this machine now. Safe from several threads; never blocks. */
public final class Warnings {
    private static final Logger LOG = LoggerFactory.getLogger(Warnings.class);

    private final Set<Warning> holding = EnumSet.noneOf(Warning.class);

    /** From now on it holds, or does not; the log says so when that is new. */
    public synchronized void set(Warning warning, boolean holds) {
        if (holds ? holding.add(warning) : holding.remove(warning)) {
            LOG.warn("warning={} holds={}", warning, holds);
        }
    }

    public synchronized Set<Warning> now() {
        return Set.copyOf(holding);
    }
}
