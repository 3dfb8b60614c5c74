// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.itinerary;

import id.anjungan.core.journey.identify.Way;
import java.util.List;
import java.util.stream.Stream;

/** How the four ways in stand at this office and at this machine. */
final class Ways {
    private Ways() {}

    /** Those that are not set up are not shown; those that this machine cannot do now say so. */
    static List<Way> standing(Way.Kind byCard, List<String> inSettings, Machine machine) {
        return Stream.of(byCard, Way.Kind.QR, Way.Kind.NIK, Way.Kind.OFFICER)
                .filter(kind -> inSettings.contains(kind.control()))
                .map(kind -> new Way(kind, standing(kind, machine)))
                .toList();
    }

    private static Way.Standing standing(Way.Kind kind, Machine machine) {
        if (kind == Way.Kind.NIK) {
            return Way.Standing.OPEN;
        }
        if (kind == Way.Kind.QR) {
            return byCode(machine.codes());
        }
        if (!kind.byCard()) {
            return Way.Standing.AT_COUNTER;
        }
        return machine.readsCards() ? Way.Standing.OPEN : Way.Standing.OUT_OF_ORDER;
    }

    private static Way.Standing byCode(Machine.Presence scanner) {
        return switch (scanner) {
            case HERE -> Way.Standing.OPEN;
            case GONE -> Way.Standing.OUT_OF_ORDER;
            case NONE -> Way.Standing.AT_COUNTER;
        };
    }
}
