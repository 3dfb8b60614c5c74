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

    /**
     * Milliseconds. With true timing {@code human} and {@code floors} are what citizen and physics took of the visit,
     * each moment counted once, so that the rest is the machine's; without, nobody takes time and they mean nothing.
     *
     * @param tapToPaper from the card on the antenna to the last sheet in the tray; -1 when no sheet came out
     * @param visit from the first press to the farewell
     */
    public record Times(long tapToPaper, long visit, long human, Map<String, Long> floors, List<StageTime> stages) {}

    public record StageTime(String stage, long ms) {}
}
