// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.core.identity;

import id.anjungan.core.catalogue.Assurance;
import id.anjungan.core.office.WayCount;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts coarsely what comes of each way in since the program started. Safe from several threads; never blocks. */
public final class WayCounts {
    private static final class Count {
        private final int[] accepted = new int[WayCount.TRIES];
        private int refused;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /**
     * The office opened a visit.
     *
     * @param attempt of the finger, from 1; 0 where none was compared
     */
    public synchronized void accepted(Assurance shown, int attempt) {
        count(shown).accepted[Math.min(Math.max(attempt, 1), WayCount.TRIES) - 1]++;
    }

    /** A finger had its last try, or the office opened nothing. */
    public synchronized void refused(Assurance shown) {
        count(shown).refused++;
    }

    private Count count(Assurance shown) {
        return counts.computeIfAbsent(way(shown), way -> new Count());
    }

    /** By what the citizen does, not by who vouches for the card. */
    private static String way(Assurance shown) {
        return switch (shown) {
            case CARD_AND_FINGER, VOUCHED_CARD_AND_FINGER, TERMINAL -> "ktp-el";
            case QR_AND_PIN -> "qr";
            case NIK_AND_PIN -> "nik";
            case OFFICER -> "petugas";
        };
    }

    /** Ways that nobody has come by yet are left out. */
    public synchronized List<WayCount> now() {
        return counts.entrySet().stream()
                .map(each -> new WayCount(
                        each.getKey(),
                        Arrays.stream(each.getValue().accepted).boxed().toList(),
                        each.getValue().refused))
                .toList();
    }
}
