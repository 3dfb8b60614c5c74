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
                .map(kind -> new Way(kind, standing(kind, byCard, machine)))
                .toList();
    }

    private static Way.Standing standing(Way.Kind kind, Way.Kind byCard, Machine machine) {
        return switch (kind) {
            case NIK -> Way.Standing.OPEN;
            case QR -> byCode(machine.codes());
            case OFFICER -> ofOfficer(byCard, machine);
            case KTP_EL, TERMINAL -> openIf(machine.readsCards());
        };
    }

    /** The officer's own card is read by the machine's reader; a vendor's terminal has none for that. */
    private static Way.Standing ofOfficer(Way.Kind byCard, Machine machine) {
        return byCard == Way.Kind.TERMINAL
                ? Way.Standing.AT_COUNTER
                : openIf(machine.reader() == Machine.Presence.HERE);
    }

    private static Way.Standing openIf(boolean works) {
        return works ? Way.Standing.OPEN : Way.Standing.OUT_OF_ORDER;
    }

    private static Way.Standing byCode(Machine.Presence scanner) {
        return switch (scanner) {
            case HERE -> Way.Standing.OPEN;
            case GONE -> Way.Standing.OUT_OF_ORDER;
            case NONE -> Way.Standing.AT_COUNTER;
        };
    }
}
