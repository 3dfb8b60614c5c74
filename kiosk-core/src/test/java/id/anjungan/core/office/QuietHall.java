// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.office;

import java.util.ArrayList;
import java.util.List;

/** A hall desk at which nothing happens until it is told to. */
public final class QuietHall implements HallDesk {
    private final List<OpinionCount> opinions = new ArrayList<>();
    private boolean answered;
    private boolean reachable = true;
    private int calls;

    /** Somebody hears the calls from now on. */
    public void answer() {
        answered = true;
    }

    public void away(boolean away) {
        reachable = !away;
    }

    /** What it was told, in order. */
    public List<OpinionCount> opinions() {
        return opinions;
    }

    public int calls() {
        return calls;
    }

    @Override
    public String call() throws OfficeFault {
        demand();
        return "call-" + ++calls;
    }

    @Override
    public boolean isAnswered(String reference) throws OfficeFault {
        demand();
        return answered;
    }

    @Override
    public void rated(OpinionCount count) throws OfficeFault {
        demand();
        opinions.add(count);
    }

    private void demand() throws OfficeFault {
        if (!reachable) {
            throw new OfficeFault(OfficeFault.Kind.SILENT, "away", null);
        }
    }
}
