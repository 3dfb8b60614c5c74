// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One citizen's story, as a file tells it.
 *
 * @param persona who stands at the machine, by the population's id
 * @param cardProfile which kind of KTP-el the person has, by the profile's name
 * @param kiosk what is set otherwise on this machine, by full names of settings
 * @param faults what is wrong from the start, in the words of {@link Act}
 * @param human overrides of the human times, by their names in the simulator's table
 */
public record Scenario(
        String name,
        Map<String, String> title,
        String persona,
        String cardProfile,
        OfficeManner office,
        Map<String, String> kiosk,
        List<Act> faults,
        List<Cue> cues,
        Map<String, Duration> human,
        Expectation expect,
        String file) {

    /**
     * How the office behaves from the start.
     *
     * @param offers kinds that are ready; null for all that the office has
     * @param silentFor how long it does not answer from the start
     * @param serve what it hands out: {@code good}, {@code altered}, …
     */
    public record OfficeManner(List<String> offers, Duration silentFor, String serve) {
        public static OfficeManner usual() {
            return new OfficeManner(null, Duration.ZERO, "good");
        }
    }

    /**
     * What must come of it.
     *
     * @param trouble the last code shown, empty when none
     * @param journey all stages in order
     */
    public record Expectation(String outcome, String trouble, int sheets, List<String> journey) {}
}
