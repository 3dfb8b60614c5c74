// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import id.anjungan.simulator.scenario.StageTrace;
import java.util.List;

/** Reads from a trace how a run ended, in the words of scenario files. */
final class OutcomeReading {
    private OutcomeReading() {}

    static String of(StageTrace trace, int sheets) {
        List<String> stages = trace.stages();
        String last = stages.isEmpty() ? "" : stages.get(stages.size() - 1);
        if (last.equals("trouble.OutOfService")) {
            return "out-of-service";
        }
        if (sheets > 0) {
            return "printed";
        }
        boolean apologised = stages.contains("trouble.Apologising");
        boolean chosen = stages.contains("print.Confirming");
        if (apologised && !chosen) {
            return "refused";
        }
        return apologised ? "not-printed" : "abandoned";
    }
}
