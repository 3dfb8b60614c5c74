// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import id.anjungan.core.visit.Aid;
import id.anjungan.core.visit.Preferences;
import id.anjungan.ui.style.PanelSize;
import java.util.stream.Stream;

/**
 * What a panel offers to a citizen's choice of letters. Roof, trail and bar follow from it alone, so that they stand at
 * the same place on every screen of a visit; what stands between them takes the room that it needs.
 */
record Room(PanelSize panel, Preferences preferences) {
    /** How much higher the large letters are: 0.7 degrees at 600 mm to 4.8 mm. */
    private static final double LARGER = 1.5;
    /** Millimetres of the short side under which the edges are narrow, and under which they are as narrow as can be. */
    private static final double SNUG = 240;

    private static final double TIGHT = 150;
    /** Millimetres of the short side from which even ample words would look lost. */
    private static final double VAST = 320;
    /** The share of an upright panel, from its foot, in which somebody who sits reaches everything. */
    private static final double REACHED = 0.6;
    /** Inches under which large letters leave thirty of them to a line; decision 0027. */
    private static final double SMALL = 20;

    /** How closely roof, trail and bar stand. */
    Density density() {
        if (side() < TIGHT) {
            return Density.TIGHT;
        }
        return side() < SNUG || !panel.isPortrait() ? Density.SNUG : Density.ROOMY;
    }

    /** The largest that what stands between trail and bar may be. */
    Density roomiest() {
        boolean vast = side() >= VAST;
        if (vast) {
            return Density.VAST;
        }
        if (!isUpright()) {
            return side() < SNUG ? density() : Density.ROOMY;
        }
        return density() == Density.ROOMY ? Density.AMPLE : density();
    }

    /** Millimetres of the short side, as much as letters of the usual size would have. */
    private double side() {
        return Math.min(panel.width(), panel.height()) / panel.scale() / (isLarge() ? LARGER : 1);
    }

    boolean isUpright() {
        return panel.isPortrait();
    }

    boolean isLarge() {
        return preferences.has(Aid.LARGE_TEXT);
    }

    /**
     * Whether an aid is offered: with it everything has its place, and something becomes of it. What a citizen has
     * taken can always be laid down.
     */
    boolean offers(Aid aid) {
        boolean crowded = panel.inches() < SMALL;
        return switch (aid) {
            case LARGE_TEXT -> isLarge() || !crowded;
            case LOW_REACH -> isUpright();
            case HIGH_CONTRAST, STILL_PICTURES, VOICE, CURTAIN -> true;
        };
    }

    /** Whether a control stands on this panel: all but those of aids that are not offered. */
    boolean offers(String control) {
        return Stream.of(Aid.values())
                .filter(aid -> aid.control().equals(control))
                .allMatch(this::offers);
    }

    /** The height above which nothing may stand that is pressed, in pixels from the top; 0 where all is in reach. */
    double reach() {
        return isUpright() && preferences.has(Aid.LOW_REACH) ? Math.ceil(panel.height() * (1 - REACHED)) : 0;
    }
}
