// SPDX-FileCopyrightText: The ADM contributors
// SPDX-License-Identifier: Apache-2.0
package id.anjungan.simulator.office.press;

import id.anjungan.simulator.people.Household;
import id.anjungan.simulator.people.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Somebody else of the same region, whose document is valid but not the citizen's. */
final class Stranger {
    private Stranger() {}

    static Order insteadOf(Order order) {
        Household right = order.household();
        Persona stranger = of(right.kkNumber().substring(0, 6));
        Household home = new Household(
                stranger.kkNumber(),
                "JL. LAIN CONTOH 99",
                "009",
                "009",
                right.postalCode(),
                right.village(),
                right.district(),
                right.regency(),
                right.province(),
                List.of(stranger));
        return new Order(order.kind(), home, stranger, Order.Variant.GOOD, order.level());
    }

    private static Persona of(String region) {
        return new Persona(
                "orang-lain",
                region + "1708850099",
                "ORANG LAIN CONTOH",
                Persona.Sex.LAKI_LAKI,
                "CONTOH",
                LocalDate.of(1985, 8, 17),
                "ISLAM",
                "SLTA/SEDERAJAT",
                "WIRASWASTA",
                "O",
                "BELUM KAWIN",
                "",
                "KEPALA KELUARGA",
                "WNI",
                "",
                "",
                "AYAH CONTOH",
                "IBU CONTOH",
                "",
                "",
                region + "1708109999",
                region.substring(0, 4) + "-LT-17082010-9999",
                List.of(),
                0,
                Set.of());
    }
}
