// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** What {@code result.json} says of a run. */
@JsonPropertyOrder({"schema", "scenario", "seed", "timing", "expected", "reached", "held", "complaints", "ms"})
public record RunResult(
        int schema,
        String scenario,
        long seed,
        String timing,
        Reached expected,
        Reached reached,
        boolean held,
        List<String> complaints,
        Times ms) {

    /** @param trouble the last code shown, or null */
    public record Reached(String outcome, List<String> journey, String trouble, int sheets) {}

    /** Milliseconds; {@code tapToPaper} is -1 when no sheet came out. */
    public record Times(long tapToPaper, long visit, long human, Map<String, Long> floors, List<StageTime> stages) {}

    public record StageTime(String stage, long ms) {}
}
