// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.journey.identify.Way;
import java.util.List;
import java.util.stream.Stream;

/** How the four ways in stand at this office and at this machine. */
final class Ways {
    private Ways() {}

    /** Those that the office has not set up say that they come later; those that this machine cannot do send away. */
    static List<Way> standing(Way.Kind byCard, List<String> inSettings, Machine machine) {
        return Stream.of(byCard, Way.Kind.QR, Way.Kind.NIK, Way.Kind.OFFICER)
                .map(kind -> new Way(kind, standing(kind, inSettings.contains(kind.control()), machine)))
                .toList();
    }

    private static Way.Standing standing(Way.Kind kind, boolean wanted, Machine machine) {
        if (!wanted) {
            return Way.Standing.LATER;
        }
        if (!kind.byCard()) {
            return Way.Standing.AT_COUNTER;
        }
        return machine.readsCards() ? Way.Standing.OPEN : Way.Standing.OUT_OF_ORDER;
    }
}
