// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.adm;

import java.util.List;
import java.util.Map;

/** Whether what should be closed on this machine is: one JSON line a check, and what is open in words. */
record HealthCommand(ClosedMachine machine, Console console) {
    /** The exit code. */
    int run() {
        List<ClosedMachine.Finding> findings = machine.findings();
        for (ClosedMachine.Finding finding : findings) {
            console.data(Map.of("check", finding.check(), "closed", finding.closed(), "found", finding.found()));
            if (!finding.closed()) {
                console.say(finding.words() + " (" + finding.check() + ": " + finding.found() + ")");
            }
        }
        boolean closed = findings.stream().allMatch(ClosedMachine.Finding::closed);
        if (closed) {
            console.say("Semua yang seharusnya tertutup, tertutup.");
        }
        return closed ? Adm.DONE : Adm.NOT_AS_EXPECTED;
    }
}
