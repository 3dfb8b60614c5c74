// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.ArrayList;
import java.util.List;

/**
 * One way to lay a screen out.
 *
 * @param pictured whether the picture stands in it
 * @param halves whether words and matter stand beside each other, which a lying panel prefers
 * @param choices how many choices stand abreast
 * @param deeds whether the actions at the foot stand abreast
 */
record Arrangement(Density density, boolean pictured, boolean halves, int choices, boolean deeds) {
    /** More choices than these are rather two abreast than small. */
    private static final int IN_ONE_COLUMN = 6;

    /** Where none of the ways is close enough. */
    static Arrangement inParts(Room room) {
        return new Arrangement(Density.TIGHT, false, !room.isUpright(), 1, true);
    }

    /** The ways to try, the best first: first closer, then without the picture, at last abreast. */
    static List<Arrangement> of(Screen screen, Room room) {
        List<Arrangement> ways = new ArrayList<>();
        boolean lying = !room.isUpright();
        int abreast = screen.choices() > IN_ONE_COLUMN ? 2 : 1;
        for (boolean pictured : screen.picture().isPresent() ? new boolean[] {true, false} : new boolean[] {false}) {
            for (Density density : Density.values()) {
                if (density.compareTo(room.density()) >= 0) {
                    ways.add(new Arrangement(density, pictured, lying, abreast, false));
                }
            }
        }
        for (int choices = abreast; choices <= 2; choices++) {
            ways.add(new Arrangement(Density.TIGHT, false, lying, choices, true));
            if (lying) {
                ways.add(new Arrangement(Density.TIGHT, false, false, choices, true));
            }
        }
        return ways;
    }
}
