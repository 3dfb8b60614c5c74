// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.ui.widgets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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

    /** How many densities a picture that only adorns is tried with. */
    private static final int ADORNED = 2;

    /** Where none of the ways is close enough. */
    static Arrangement inParts(Room room) {
        return new Arrangement(Density.TIGHT, false, !room.isUpright(), 1, true);
    }

    /**
     * The ways to try, the best first: first closer, then without the picture, at last abreast. A picture that only
     * adorns goes before anything stands two steps closer than it might.
     */
    static List<Arrangement> of(Screen screen, Room room) {
        List<Arrangement> ways = new ArrayList<>();
        boolean lying = !room.isUpright();
        int abreast = screen.choices() > IN_ONE_COLUMN ? 2 : 1;
        if (screen.picture().isPresent()) {
            densities(room)
                    .limit(screen.isAdorned() ? ADORNED : Density.values().length)
                    .forEach(density -> ways.add(new Arrangement(density, true, lying, abreast, false)));
        }
        densities(room).forEach(density -> ways.add(new Arrangement(density, false, lying, abreast, false)));
        for (int choices = abreast; choices <= 2; choices++) {
            ways.add(new Arrangement(Density.TIGHT, false, lying, choices, true));
            if (lying) {
                ways.add(new Arrangement(Density.TIGHT, false, false, choices, true));
            }
        }
        return ways;
    }

    private static Stream<Density> densities(Room room) {
        return Stream.of(Density.values()).filter(density -> density.compareTo(room.roomiest()) >= 0);
    }
}
