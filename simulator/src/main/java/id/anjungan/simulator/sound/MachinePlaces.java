// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.sound;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where things are on the machine of this world, as its voice says it. */
public final class MachinePlaces {
    private MachinePlaces() {}

    /** By the full names of the settings. */
    public static Map<String, String> settings() {
        Map<String, String> places = new LinkedHashMap<>();
        put(places, "reader", "di bawah layar, sebelah kiri", "below the screen, on the left");
        put(places, "sensor", "di bawah layar, sebelah kanan", "below the screen, on the right");
        put(places, "scanner", "di bawah layar, di tengah", "below the screen, in the middle");
        put(places, "slot", "di bawah pembaca kartu", "below the card reader");
        put(places, "card-slot", "di kanan celah kertas", "on the right of the paper slot");
        put(places, "ticket-slot", "di atas celah kertas", "above the paper slot");
        put(places, "headset", "di kiri bawah, dekat dua belas tombol", "at the lower left, near the twelve keys");
        return places;
    }

    private static void put(Map<String, String> places, String thing, String indonesian, String english) {
        places.put("where." + thing, indonesian);
        places.put("where." + thing + "-en", english);
    }
}
