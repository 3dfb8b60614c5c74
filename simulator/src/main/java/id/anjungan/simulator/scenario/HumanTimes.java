// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.scenario;

import java.time.Duration;
import java.util.Map;

/** How long the scripted citizen takes, by the table of the simulator; nothing under {@code --fast}. */
public record HumanTimes(Map<String, Duration> overrides, boolean none) {
    private static final Map<String, Duration> TABLE = Map.of(
            "way-in", Duration.ofSeconds(2),
            "notice", Duration.ofSeconds(3),
            "lay-card", Duration.ofSeconds(2),
            "finger", Duration.ofSeconds(2),
            "choose", Duration.ofSeconds(4),
            "confirm", Duration.ofSeconds(3),
            "lift-card", Duration.ofSeconds(2),
            "take-paper", Duration.ofSeconds(2));

    /** The time that a person takes before an act at a stage. */
    public Duration before(String stage, Act act) {
        String name = name(stage, act);
        Duration time = overrides.getOrDefault(name, TABLE.getOrDefault(name, Duration.ZERO));
        return none ? Duration.ZERO : time;
    }

    private static String name(String stage, Act act) {
        return switch (act.verb()) {
            case LAY_CARD -> "lay-card";
            case LIFT_CARD -> "lift-card";
            case FINGER -> "finger";
            case TAKE_PAPER -> "take-paper";
            case PRESS ->
                switch (stage) {
                    case "identify.ChoosingWayIn" -> "way-in";
                    case "identify.ReadingNotice" -> "notice";
                    case "print.ChoosingDocuments" -> "choose";
                    case "print.Confirming" -> "confirm";
                    default -> "press";
                };
            default -> "none";
        };
    }
}
