// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.drivers.ipp;

import id.anjungan.core.device.PrinterReadiness.Obstacle;
import id.anjungan.core.device.PrinterSurvey.Weight;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * What a printer's state reasons mean at a kiosk (RFC 8011 §5.4.12 and the IANA registry of printer-state-reasons). The
 * suffixes {@code -error}, {@code -warning}, {@code -report} are cut off, because printers disagree about them: an idle
 * printer reports an empty tray as {@code media-empty-report}. A reason that is not in the table warns.
 */
public final class IppStatus {
    private record Meaning(Weight weight, Obstacle obstacle) {}

    private static final Meaning UNKNOWN = new Meaning(Weight.WARNS, Obstacle.NONE);
    private static final Map<String, Meaning> TABLE = new HashMap<>();

    static {
        blocks(Obstacle.PAPER_OUT, "media-empty", "media-needed", "input-tray-missing");
        blocks(Obstacle.JAM, "media-jam", "media-path-jam", "input-media-tray-jam");
        blocks(Obstacle.COVER_OPEN, "cover-open", "door-open", "interlock-open");
        blocks(Obstacle.TONER_EMPTY, "toner-empty", "marker-supply-empty", "marker-supply-missing");
        blocks(Obstacle.TONER_EMPTY, "marker-print-ribbon-empty", "marker-print-ribbon-missing");
        blocks(
                Obstacle.OTHER,
                "output-tray-missing",
                "output-area-full",
                "marker-waste-full",
                "fuser-over-temp",
                "fuser-under-temp",
                "opc-life-over",
                "shutdown",
                "paused",
                "stopped-partly",
                "spool-area-full",
                "timed-out",
                "connecting-to-device");
        all(Weight.WARNS, "media-low", "toner-low", "marker-supply-low", "marker-waste-almost-full");
        all(Weight.WARNS, "output-area-almost-full", "opc-near-eol", "marker-print-ribbon-almost-empty");
        all(Weight.INFORMS, "none", "other", "moving-to-paused", "resuming", "power-up");
    }

    private IppStatus() {}

    private static void blocks(Obstacle obstacle, String... reasons) {
        for (String reason : reasons) {
            TABLE.put(reason, new Meaning(Weight.BLOCKS, obstacle));
        }
    }

    private static void all(Weight weight, String... reasons) {
        for (String reason : reasons) {
            TABLE.put(reason, new Meaning(weight, Obstacle.NONE));
        }
    }

    /** The reason without its severity. */
    static String bare(String reason) {
        return reason.replaceFirst("-(error|warning|report)$", "");
    }

    private static Meaning meaning(String reason) {
        return TABLE.getOrDefault(bare(reason), UNKNOWN);
    }

    public static Weight weight(String reason) {
        return meaning(reason).weight();
    }

    /** What one reason puts in the way. */
    public static Obstacle obstacle(String reason) {
        return meaning(reason).obstacle();
    }

    /** The gravest obstacle of these reasons, in the order in which {@link Obstacle} names them. */
    public static Obstacle obstacle(Collection<String> reasons) {
        return reasons.stream()
                .map(IppStatus::obstacle)
                .filter(obstacle -> obstacle != Obstacle.NONE)
                .min(Comparator.naturalOrder())
                .orElse(Obstacle.NONE);
    }
}
