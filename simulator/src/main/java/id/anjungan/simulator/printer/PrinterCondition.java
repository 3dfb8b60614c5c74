// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.printer;

import java.util.Arrays;

/** What can be wrong with the printer, by the keywords of printer-state-reasons. */
public enum PrinterCondition {
    MEDIA_EMPTY("media-empty", true),
    MEDIA_JAM("media-jam", true),
    COVER_OPEN("cover-open", true),
    DOOR_OPEN("door-open", true),
    TONER_EMPTY("toner-empty", true),
    INPUT_TRAY_MISSING("input-tray-missing", true),
    OUTPUT_AREA_FULL("output-area-full", true),
    MARKER_WASTE_FULL("marker-waste-full", true),
    FUSER_OVER_TEMP("fuser-over-temp", true),
    PAUSED("paused", true),
    MEDIA_LOW("media-low", false),
    TONER_LOW("toner-low", false);

    private final String keyword;
    private final boolean blocks;

    PrinterCondition(String keyword, boolean blocks) {
        this.keyword = keyword;
        this.blocks = blocks;
    }

    public String keyword() {
        return keyword;
    }

    /** Whether no sheet is fed while it lasts. */
    public boolean blocks() {
        return blocks;
    }

    /** As the printer reports it: {@code media-empty-error}, {@code toner-low-warning}. */
    String reason() {
        return this == PAUSED ? keyword : keyword + (blocks ? "-error" : "-warning");
    }

    /** @throws IllegalArgumentException when there is no such condition */
    public static PrinterCondition named(String keyword) {
        return Arrays.stream(values())
                .filter(each -> each.keyword.equals(keyword))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no printer condition " + keyword));
    }
}
